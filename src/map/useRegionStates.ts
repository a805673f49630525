import { useMemo } from 'react';
import type { TerritoryCode } from '../model/dataset/codes';
import { circleRadius } from '../model/map/circles';
import { NO_DATA } from '../model/map/mapClasses';
import { numbersOf } from '../model/map/mapValues';
import type { RegionState } from './style/look';
import type { MapPicture } from './useMapPicture';

/** What every region looks like now: its class or circle, and its marks. */
export function useRegionStates(
  { classes, values }: MapPicture,
  hovered: TerritoryCode | null,
  selected: TerritoryCode | null,
): ReadonlyMap<TerritoryCode, RegionState> {
  const base = useMemo(() => {
    const largest = Math.max(0, ...numbersOf(values));
    const radius = (code: TerritoryCode) => {
      const value = values.get(code);
      const isCircle = classes.scale === 'circles' && value?.kind === 'number';
      return isCircle ? circleRadius(value.value, largest) : 0;
    };
    return new Map(
      [...classes.classOf.keys()].map((code) => [
        code,
        { class: classes.classOf.get(code) ?? NO_DATA, radius: radius(code), ...UNMARKED },
      ]),
    );
  }, [classes, values]);

  return useMemo(() => {
    const states = new Map<TerritoryCode, RegionState>(base);
    for (const [code, mark] of [
      [selected, { selected: true }],
      [hovered, { hovered: true }],
    ] as const) {
      const state = code === null ? undefined : states.get(code);
      if (code !== null && state) states.set(code, { ...state, ...mark });
    }
    return states;
  }, [base, hovered, selected]);
}

const UNMARKED = { hovered: false, selected: false };
