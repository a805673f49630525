import { describe, expect, it } from 'vitest';
import type { Country } from '../../../src/model/dataset/catalogue';
import {
  chipKey,
  chipsOf,
  gatherCountries,
  waysOut,
  withoutChip,
} from '../../../src/model/filter/chips';
import { NO_FILTERS } from '../../../src/model/filter/filters';

const country = (code: string, status: Country['status'], order: number): Country => ({
  code,
  name: code,
  localName: code,
  status,
  order,
});
const countries = [
  country('BE', 'EU', 1),
  country('IT', 'EU', 2),
  country('NO', 'EFTA', 3),
  country('CH', 'EFTA', 4),
  country('UK', 'UK', 5),
];

describe(gatherCountries, () => {
  it('says countries that go together in one chip, which takes them all away', () => {
    const filters = { ...NO_FILTERS, network: ['errin'], country: ['CH', 'BE', 'NO', 'UK'] };
    const chips = gatherCountries(chipsOf(filters), countries);
    expect(chips.map(chipKey)).toEqual([
      'network errin',
      'countries NO,CH',
      'country BE',
      'country UK',
    ]);
    const [, efta] = chips;
    expect(efta && withoutChip(filters, efta)).toEqual({ country: ['BE', 'UK'] });
  });
});

describe(waysOut, () => {
  it('drops several choices of which any is enough together: one alone brings nothing back', () => {
    const filters = { ...NO_FILTERS, group: ['leader', 'strong'] as const, seeking: true };
    const ways = waysOut(filters, ({ group }) => (group.length === 0 ? 7 : 0));
    expect(ways).toEqual([{ chip: { kind: 'list', list: 'group' }, count: 7 }]);
    expect(ways[0] && withoutChip(filters, ways[0].chip)).toEqual({ group: [] });
  });

  it('offers networks that must all hold one by one', () => {
    const filters = { ...NO_FILTERS, network: ['a', 'b'], match: 'all' as const };
    const kinds = waysOut(filters, () => 1).map(({ chip }) => chip.kind);
    expect(kinds).toEqual(['network', 'network']);
  });
});
