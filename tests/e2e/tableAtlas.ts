import { Atlas } from './atlas';

/** The table of regions. */
export class TableAtlas extends Atlas {
  /** The names in the table, from the top; those in sight and some more. */
  rowNames(): Promise<string[]> {
    return this.table.getByRole('rowheader').allInnerTexts();
  }

  /** Presses the head of a column of the table. */
  async sortTable(column: string): Promise<void> {
    await this.table.getByRole('button', { name: column, exact: true }).click();
  }
}
