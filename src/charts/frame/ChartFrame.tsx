import { type ReactNode, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/text';
import type { ChartTable } from '../../model/series/table';
import type { ChartInfo, LegendItem } from '../chartInfo';
import styles from './ChartFrame.module.css';
import { ChartLegend } from './ChartLegend';
import { ChartSources } from './ChartSources';
import { ChartTableView } from './ChartTableView';
import { DownloadButtons } from './DownloadButtons';
import { useChartFiles } from './useChartFiles';
import { useFlagLine } from './useFlagLine';

interface ChartFrameProps {
  readonly info: ChartInfo;
  /** Empty where the drawing names its lines itself. */
  readonly legend: readonly LegendItem[];
  /** The same numbers as the drawing. */
  readonly table: ChartTable;
  readonly headingLevel: 3 | 4;
  /** What chooses how the chart is drawn; stands above it. */
  readonly controls?: ReactNode;
  /** Stands below the drawing and belongs to the page alone. */
  readonly below?: ReactNode;
  /** The drawing: Recharts' own SVG, or others with `data-picture` (its title in a picture, or empty). */
  readonly children: ReactNode;
}

/** A chart with all that makes it readable: title, caption, legend, notes, flags, source, table and files. */
export function ChartFrame(props: ChartFrameProps) {
  const { info, legend, table, headingLevel, controls, below, children } = props;
  const t = useText();
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const [isTable, setTable] = useState(false);
  const download = useChartFiles(frame, info, table);
  const flags = useFlagLine()(info.flags);
  const Heading = `h${headingLevel}` as const;
  return (
    <figure ref={frame} className={styles.frame} aria-labelledby={id}>
      <Heading id={id} className={styles.title}>
        {info.title}
      </Heading>
      <p className={styles.unit} data-quiet>
        {t('charts.unit', { unit: info.unit, period: info.period })}
      </p>
      <figcaption className={styles.caption}>{info.caption}</figcaption>
      {controls && <div className={styles.controls}>{controls}</div>}
      {legend.length > 0 && <ChartLegend items={legend} />}
      {children}
      {below}
      <div className={styles.notes}>
        <p>
          {flags} {info.notes.join(' ')}
        </p>
        <ChartSources sources={info.sources} />
      </div>
      <div className={styles.actions}>
        <label className={styles.switch}>
          <input
            type="checkbox"
            role="switch"
            checked={isTable}
            aria-checked={isTable}
            onChange={(event) => setTable(event.target.checked)}
          />
          {t('charts.asTable')}
        </label>
        <DownloadButtons title={info.title} onDownload={download} />
      </div>
      {isTable && <ChartTableView label={t('charts.table', { title: info.title })} table={table} />}
    </figure>
  );
}
