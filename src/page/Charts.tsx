import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { View } from '../model/view';
import { Part } from './Part';
import styles from './page.module.css';
import { ChartsView, Comparison } from './parts';

interface ChartsProps {
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** The main view of charts: the comparison first. */
export function Charts({ view, ...charts }: ChartsProps) {
  return (
    <div className={styles.charts}>
      <Part>
        <Comparison selected={view.region} indicator={view.indicator} />
      </Part>
      <Part>
        <ChartsView view={view} {...charts} />
      </Part>
    </div>
  );
}
