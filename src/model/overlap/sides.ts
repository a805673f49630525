import { ascending } from 'd3-array';
import type { NetworkId } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import type { RegionFacts } from '../filter/regionFacts';
import type { MapValues } from '../map/mapValues';

export interface ValuedRegion {
  readonly region: Region;
  readonly value: number;
  readonly flags: string;
  readonly isComputed: boolean;
}

/** Regions that are, or are not, in a network. */
export interface Side {
  /** From the lowest value to the highest. */
  readonly valued: readonly ValuedRegion[];
  /** Regions whose value is not available. */
  readonly missing: number;
}

/** The members of a network and all other regions considered. */
export interface Sides {
  readonly members: Side;
  readonly rest: Side;
}

/** Parts the regions considered by a network, with their values of an indicator of numbers. */
export function sidesOf(
  facts: readonly RegionFacts[],
  network: NetworkId,
  values: MapValues,
): Sides {
  const isMember = ({ networks }: RegionFacts) => networks.has(network);
  return {
    members: sideOf(facts.filter(isMember), values),
    rest: sideOf(
      facts.filter((each) => !isMember(each)),
      values,
    ),
  };
}

function sideOf(facts: readonly RegionFacts[], values: MapValues): Side {
  const valued = facts
    .flatMap(({ region }): ValuedRegion[] => {
      const shown = values.get(region.code);
      if (shown?.kind !== 'number') return [];
      const { value, flags, isComputed } = shown;
      return [{ region, value, flags, isComputed }];
    })
    .sort((a, b) => ascending(a.value, b.value) || ascending(a.region.code, b.region.code));
  return { valued, missing: facts.length - valued.length };
}

/** All that an axis must hold: every value, and the EU's where it has a line. */
export function axisValues({ members, rest }: Sides, eu: number | null): number[] {
  const values = [...members.valued, ...rest.valued].map(({ value }) => value);
  return eu === null ? values : [...values, eu];
}
