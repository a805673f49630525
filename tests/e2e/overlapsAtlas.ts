import { Atlas } from './atlas';

/** The overlaps of networks. */
export class OverlapsAtlas extends Atlas {
  /** The bars of the overlaps in their order: "ERRIN and Vanguard only: 17 regions". */
  bars(): Promise<string[]> {
    return this.combinations.getByRole('button').allInnerTexts();
  }

  async pressBar(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** The bars that the filters ask for. */
  pressedBars(): Promise<string[]> {
    return this.combinations.getByRole('button', { pressed: true }).allInnerTexts();
  }
}
