import { useId } from 'react';
import chartWords from '../i18n/en/charts.json';
import scatterWords from '../i18n/en/scatter.json';
import { useText, withWords } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { View } from '../model/view';
import styles from './Scatter.module.css';
import { ScatterChart } from './ScatterChart';

interface ScatterProps {
  /** Of the section, for links to it. */
  readonly id?: string;
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** Any two indicators of all regions against each other: a section of the charts. */
export const Scatter = withWords([chartWords, scatterWords], Section);

function Section({ id, ...chart }: ScatterProps) {
  const t = useText();
  const title = useId();
  return (
    <section id={id} tabIndex={-1} className={styles.section} aria-labelledby={title}>
      <h2 id={title}>{t('scatter.title')}</h2>
      <ScatterChart {...chart} />
    </section>
  );
}
