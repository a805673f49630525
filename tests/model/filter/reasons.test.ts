import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/model/filter/answer';
import { type Filters, NO_FILTERS } from '../../../src/model/filter/filters';
import { reasonsOf } from '../../../src/model/filter/reasons';
import { regions, sources, textIndex } from './dataset';

function reasons(code: string, change: Partial<Filters>) {
  const filters = { ...NO_FILTERS, ...change };
  const { criteria } = answerOf(regions, filters, sources);
  return reasonsOf(code, regions, {
    filters,
    criteria,
    rangeValues: sources.rangeValues,
    textIndex,
  });
}

describe(reasonsOf, () => {
  it('says nothing where nothing is asked for', () => {
    expect(reasons('ITH5', {})).toEqual([]);
  });

  it('says through whom a region belongs', () => {
    expect(reasons('ITH5', { network: ['errin', '1mg'], match: 'all' })).toMatchObject([
      {
        kind: 'network',
        isMet: true,
        ties: [
          { network: '1mg', via: 'parent', through: 'IT' },
          { network: 'errin', via: 'direct', through: 'ITH5' },
        ],
      },
    ]);
  });

  it('says which of the networks it should not be in it is in', () => {
    expect(reasons('ITH5', { exclude: ['s3p4pm'] })).toMatchObject([
      { kind: 'exclude', isMet: false, ties: [{ network: 's3p4pm', via: 'direct' }] },
    ]);
  });

  it('shows the value that a range was held against, and a missing one as missing', () => {
    const within = { from: 20, to: 25, isToExcluded: false };
    const range = [{ indicator: 'share-65-plus', year: null, within } as const];
    expect(reasons('ITH5', { range })).toMatchObject([
      { kind: 'range', isMet: true, shown: { kind: 'number', value: 24, flags: 'b' } },
    ]);
    const without = regions.find(({ values }) => values['share-65-plus'] === undefined);
    expect(reasons(without?.code ?? '', { range })).toMatchObject([{ isMet: false, shown: null }]);
  });

  it('names group, country, profile and what is sought', () => {
    const asked: Partial<Filters> = {
      group: ['leader'],
      country: ['IT'],
      profile: 'own',
      seeking: true,
      q: 'emilia',
    };
    expect(reasons('ITH5', asked)).toMatchObject([
      { kind: 'group', isMet: false, innovation: { group: 'strong' } },
      { kind: 'country', isMet: true, country: 'IT' },
      { kind: 'profile', isMet: true, profile: 'ITH5' },
      { kind: 'seeking', isMet: true, seeking: true },
      { kind: 'q', isMet: true, hits: [{ field: 'name', text: 'Emilia-Romagna' }] },
    ]);
  });
});
