import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/model/dataset/regions';
import { answerOf, countMatches } from '../../../src/model/filter/answer';
import { type Filters, NO_FILTERS } from '../../../src/model/filter/filters';
import { anyFilters, regions, sources } from './dataset';

/** What the filters mean, said again as plainly as can be. */
function isAskedFor(region: Region, filters: Filters): boolean {
  const belongs = (network: string) =>
    region.memberships.some(
      (each) => each.network === network && (each.role === 'member' || each.role === 'partner'),
    );
  const { network, match, exclude, group, country, range, profile, seeking, q } = filters;
  if (network.length > 0) {
    const count = network.filter(belongs).length;
    if (match === 'any' && count === 0) return false;
    if (match === 'all' && count < network.length) return false;
    if (match === 'none' && count > 0) return false;
  }
  if (exclude.some(belongs)) return false;
  if (group.length > 0 && !group.includes(region.innovation?.group ?? 'unknown')) return false;
  if (country.length > 0 && !country.includes(region.code.slice(0, 2))) return false;
  for (const { indicator, within } of range) {
    const value = region.values[indicator];
    if (within === 'none') {
      if (value !== undefined) return false;
    } else {
      if (value === undefined) return false;
      if (within.from !== null && value < within.from) return false;
      if (within.to !== null && value > within.to) return false;
      if (within.isToExcluded && value === within.to) return false;
    }
  }
  if (profile === 'yes' && region.profile === null) return false;
  if (profile === 'own' && region.profile !== region.code) return false;
  if (profile === 'parent' && (region.profile === null || region.profile === region.code)) {
    return false;
  }
  if (seeking && region.seeking !== true) return false;
  return q === '' || sources.textMatcher(q).has(region.code);
}

const ask = (change: Partial<Filters>) => answerOf(regions, { ...NO_FILTERS, ...change }, sources);

describe(answerOf, () => {
  it('is all regions where nothing is asked for', () => {
    expect(ask({}).matched.size).toBe(334);
    expect(ask({}).soleFailures.size).toBe(0);
  });

  it('is what the filters mean, whatever they are', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const expected = regions.filter((region) => isAskedFor(region, filters));
        const { matched } = answerOf(regions, filters, sources);
        expect([...matched]).toEqual(expected.map(({ code }) => code));
        expect(countMatches(regions, filters, sources)).toBe(matched.size);
      }),
    );
  });

  it('tells regions that fail one criterion alone from those that fail more', () => {
    const { soleFailures } = ask({ country: ['IT'], seeking: true });
    const italian = regions.find(({ code, seeking }) => code.startsWith('IT') && seeking !== true);
    const foreign = regions.find(({ code, seeking }) => !code.startsWith('IT') && seeking);
    const other = regions.find(({ code, seeking }) => !code.startsWith('IT') && !seeking);
    expect(soleFailures.get(italian?.code ?? '')?.kind).toBe('seeking');
    expect(soleFailures.get(foreign?.code ?? '')?.kind).toBe('country');
    expect(soleFailures.has(other?.code ?? '')).toBe(false);
  });

  it('does not count observers and associates as members', () => {
    const observer = regions.flatMap(({ code, memberships }) =>
      memberships
        .filter(({ role }) => role === 'observer')
        .map(({ network }) => ({ code, network })),
    )[0];
    expect(observer).toBeDefined();
    expect(ask({ network: [observer!.network] }).matched.has(observer!.code)).toBe(false);
    expect(ask({ exclude: [observer!.network] }).matched.has(observer!.code)).toBe(true);
  });

  it('asks nothing of a range whose values are on their way', () => {
    const within = { from: 1000, to: null, isToExcluded: false };
    expect(ask({ range: [{ indicator: 'share-65-plus', year: 2014, within }] }).matched.size).toBe(
      334,
    );
  });
});
