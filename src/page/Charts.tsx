import pageWords from '../i18n/en/chartsPage.json';
import { useText, withWords } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { View } from '../model/view';
import styles from './Charts.module.css';
import { Comparison, Overlaps, Scatter } from './chartParts';
import { Part } from './Part';

interface ChartsProps {
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** What the links at the top lead to, in the order of the page. */
const SECTIONS = ['comparison', 'scatter', 'overlaps', 'members'] as const;

/** The main view of charts: one page of sections. */
export const Charts = withWords([pageWords], Page);

function Page(props: ChartsProps) {
  const t = useText();
  const { view } = props;
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={t('chartsPage.nav')}>
        {SECTIONS.map((id) => (
          <a key={id} href={`#${id}`}>
            {t(`chartsPage.${id}`)}
          </a>
        ))}
      </nav>
      <div id="comparison" tabIndex={-1} className={styles.section}>
        <Part>
          <Comparison selected={view.region} indicator={view.indicator} />
        </Part>
      </div>
      <div className={styles.section}>
        <Part>
          <Scatter id="scatter" {...props} />
        </Part>
      </div>
      <div className={styles.section}>
        <Part>
          <Overlaps {...props} />
        </Part>
      </div>
    </div>
  );
}
