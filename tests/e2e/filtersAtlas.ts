import { Atlas } from './atlas';

/** The filters, part by part. */
export class FiltersAtlas extends Atlas {
  /** Leaves out the regions of a network. */
  async exclude(short: string): Promise<void> {
    const networks = await this.filterGroup('Networks');
    await networks.getByRole('button', { name: `Exclude ${short}`, exact: true }).click();
  }

  /** Says how the chosen networks bind. */
  async match(how: 'any' | 'all' | 'none'): Promise<void> {
    await this.page.getByRole('group', { name: 'Match' }).getByRole('radio', { name: how }).check();
  }

  /** What a choice says it would give. */
  async countOf(group: string, choice: string): Promise<number> {
    const choices = await this.filterGroup(group);
    const box = choices.getByRole('checkbox', { name: choice, exact: true });
    return box.evaluate((element) => {
      const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = ids.map((id) => document.getElementById(id)?.textContent).join(' ');
      return Number(/(\d+) regions?$/.exec(words)?.[1]);
    });
  }

  /** What is set, as it is read. */
  chips(): Promise<string[]> {
    const list = this.page.getByRole('list', { name: 'Filters that are set' });
    return list.getByRole('button').allInnerTexts();
  }

  async removeChip(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Remove filter: ${name}`, exact: true }).click();
  }

  /** "86 of 334 regions". */
  status(): Promise<string> {
    return this.page
      .getByRole('status')
      .filter({ hasText: /\d+ of 334 regions/ })
      .innerText();
  }
}
