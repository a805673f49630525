import { describe, expect, it } from 'vitest';
import {
  chooseCountries,
  chooseGroup,
  chooseNetwork,
  excludeNetwork,
  setRange,
} from '../../../src/model/filter/choose';
import { type IndicatorRange, NO_FILTERS } from '../../../src/model/filter/filters';

const between = (from: number | null, to: number | null): IndicatorRange => ({
  indicator: 'physicians',
  year: null,
  within: { from, to, isToExcluded: false },
});

describe(chooseNetwork, () => {
  it('adds a network, and takes it out of those that are left out', () => {
    const filters = { ...NO_FILTERS, network: ['errin'], exclude: ['s3p4pm', 'cebr'] };
    expect(chooseNetwork(filters, 's3p4pm', true)).toEqual({
      network: ['errin', 's3p4pm'],
      exclude: ['cebr'],
    });
  });

  it('forgets how networks bind with the last of them', () => {
    const filters = { ...NO_FILTERS, network: ['errin'], match: 'all' as const };
    expect(chooseNetwork(filters, 'errin', false)).toEqual({ network: [], match: 'any' });
  });
});

describe(excludeNetwork, () => {
  it('leaves a network out, and asks for it no longer', () => {
    const filters = { ...NO_FILTERS, network: ['errin', 'vanguard'] };
    expect(excludeNetwork(filters, 'errin', true)).toEqual({
      network: ['vanguard'],
      exclude: ['errin'],
    });
  });

  it('lets it in again', () => {
    const filters = { ...NO_FILTERS, exclude: ['errin'] };
    expect(excludeNetwork(filters, 'errin', false)).toEqual({ exclude: [] });
  });
});

describe(chooseGroup, () => {
  it('keeps the order in which groups are offered, whatever is chosen first', () => {
    const filters = { ...NO_FILTERS, group: ['unknown' as const] };
    expect(chooseGroup(filters, 'leader', true)).toEqual({ group: ['leader', 'unknown'] });
    expect(chooseGroup(filters, 'unknown', false)).toEqual({ group: [] });
  });
});

describe(chooseCountries, () => {
  it('adds several at once without doubling any, and takes them away', () => {
    const filters = { ...NO_FILTERS, country: ['IT', 'NO'] };
    expect(chooseCountries(filters, ['IS', 'NO'], true)).toEqual({ country: ['IT', 'IS', 'NO'] });
    expect(chooseCountries(filters, ['IS', 'NO'], false)).toEqual({ country: ['IT'] });
  });
});

describe(setRange, () => {
  it('takes the place of the indicator’s former range', () => {
    const other: IndicatorRange = { indicator: 'population', year: null, within: 'none' };
    const filters = { ...NO_FILTERS, range: [between(1, 2), other] };
    expect(setRange(filters, between(3, null))).toEqual({ range: [between(3, null), other] });
  });

  it('goes when both ends are open', () => {
    const filters = { ...NO_FILTERS, range: [between(1, 2)] };
    expect(setRange(filters, between(null, null))).toEqual({ range: [] });
  });
});
