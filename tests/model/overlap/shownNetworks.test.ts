import { describe, expect, it } from 'vitest';
import { regionFacts } from '../../../src/model/filter/regionFacts';
import { shownNetworks } from '../../../src/model/overlap/shownNetworks';
import { direct, regionIn } from './facts';

/** Network n01 has one region, n02 two, up to n12. */
const regions = Array.from({ length: 12 }, (_, i) =>
  regionIn(
    `X${String(i).padStart(3, '0')}`,
    ...Array.from({ length: 12 - i }, (_each, j) => direct(`n${String(12 - j).padStart(2, '0')}`)),
  ),
);
const facts = regionFacts(regions);
const ids = (filters: Partial<Record<'network' | 'exclude', string[]>>) =>
  shownNetworks({ network: [], exclude: [], ...filters }, facts).networks.map(({ id }) => id);

describe(shownNetworks, () => {
  it('takes the networks that the filters name, in or out, where there are two', () => {
    expect(ids({ network: ['n01', 'n03'], exclude: ['n02'] })).toEqual(['n03', 'n02', 'n01']);
    expect(ids({ exclude: ['n01', 'unheard-of'] })).toEqual(['n01', 'unheard-of']);
  });

  it('takes the ten largest otherwise', () => {
    const { networks, basis } = shownNetworks({ network: [], exclude: [] }, facts);
    expect(basis).toBe('largest');
    expect(networks.map(({ count }) => count)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(networks[0]?.id).toBe('n12');
  });

  it('keeps a single network in sight that a person chose', () => {
    expect(ids({ network: ['n01'] })).toEqual([...ids({}).slice(0, 9), 'n01']);
    expect(ids({ network: ['n05'] })).toEqual(ids({}));
  });

  it('shows nothing where no region is in a network', () => {
    expect(shownNetworks({ network: [], exclude: [] }, []).networks).toEqual([]);
  });
});
