import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../i18n/text';
import styles from './ChartSection.module.css';
import type { ChartNumbers } from './chartNumbers';
import { NumberTable } from './NumberTable';

interface ChartSectionProps {
  /** Where the links at the top of the page lead. */
  readonly id: string;
  readonly title: string;
  /** What is measured, in which unit and year. */
  readonly unit: string;
  /** Made from the data: what the chart shows. */
  readonly caption: string;
  /** What chooses what is drawn; stands above the drawing. */
  readonly controls?: ReactNode;
  /** Whole sentences on what to mind when reading it. */
  readonly notes: readonly string[];
  readonly source: ReactNode;
  /** The same numbers as the drawing; made only when they are asked for. */
  readonly numbers: () => readonly ChartNumbers[];
  /** The drawing. */
  readonly children: ReactNode;
}

/** A section of the charts page: a heading, a drawing, and all that makes it readable. */
export function ChartSection(props: ChartSectionProps) {
  const { id, title, unit, caption, controls, notes, source, numbers, children } = props;
  const t = useText();
  const heading = useId();
  const [isTable, setTable] = useState(false);
  return (
    <section id={id} tabIndex={-1} className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {controls}
      <figure className={styles.figure} aria-label={title}>
        <p className={styles.unit}>{unit}</p>
        <figcaption className={styles.caption}>{caption}</figcaption>
        {children}
      </figure>
      <div className={styles.notes}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{source}</p>
      </div>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={isTable}
          aria-checked={isTable}
          onChange={(event) => setTable(event.target.checked)}
        />
        {t('overlaps.asTable')}
      </label>
      {isTable && numbers().map((each) => <NumberTable key={each.title} {...each} />)}
    </section>
  );
}
