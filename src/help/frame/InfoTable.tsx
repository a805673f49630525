import type { ReactNode } from 'react';
import { ScrollBox } from '../../ui/scroll/ScrollBox';
import styles from './InfoFrame.module.css';

interface InfoTableProps {
  /** Names the table and, where it is wider than the page, the box in which it scrolls. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** Rows of the body; the first cell of each is its head. */
  readonly children: ReactNode;
}

/** A table of a page. It scrolls by itself, by keyboard too, where the page is too narrow for it. */
export function InfoTable({ caption, columns, children }: InfoTableProps) {
  return (
    <ScrollBox className={styles.scroll} label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  );
}
