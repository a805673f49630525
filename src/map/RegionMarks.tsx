import { useLayoutEffect, useMemo } from 'react';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { useAnswer } from '../data/AnswerProvider';
import { useComparison } from '../data/ComparisonProvider';
import { usePointing } from '../data/pointing';
import type { TerritoryCode } from '../model/dataset/codes';
import { circleRadius } from '../model/map/circles';
import { numbersOf } from '../model/map/mapValues';
import type { MapPicture } from '../model/map/picture';
import type { RegionState, RegionStates } from './style/look';

/** Where the maps read what every region looks like, without being rendered anew for it. */
export type RegionStatesStore = UseBoundStore<StoreApi<RegionStates>>;

export function createRegionStatesStore(): RegionStatesStore {
  return create<RegionStates>(() => new Map());
}

interface RegionMarksProps {
  readonly store: RegionStatesStore;
  readonly picture: MapPicture;
  readonly selected: TerritoryCode | null;
}

/**
 * Works out what every region looks like now (its class or circle, and its marks) and puts it where the maps
 * read it. It shows nothing itself: so a filter, a hover or a selection renders this, and not the map.
 */
export function RegionMarks({ store, picture, selected }: RegionMarksProps) {
  const states = useRegionStates(picture, selected);
  // Before the browser paints: a map that is drawn for the first time is drawn in its colours.
  useLayoutEffect(() => store.setState(states, true), [store, states]);
  return null;
}

/**
 * What every region looks like in a picture.
 *
 * @param isPointedAt false for a map that nobody can point at: on paper or in a file
 */
export function useRegionStates(
  { classes, values }: MapPicture,
  selected: TerritoryCode | null,
  isPointedAt = true,
): RegionStates {
  const { matched } = useAnswer().answer;
  const hovered = usePointing(({ pointed }) => (isPointedAt ? (pointed?.code ?? null) : null));
  const walked = usePointing((pointing) => (isPointedAt ? pointing.walked : null));
  const { placed } = useComparison();
  const mapClass = usePointing((pointing) => (isPointedAt ? pointing.mapClass : null));

  const base = useMemo(() => {
    const largest = Math.max(0, ...numbersOf(values));
    const radius = (code: TerritoryCode) => {
      const value = values.get(code);
      const isCircle = classes.scale === 'circles' && value?.kind === 'number';
      return isCircle ? circleRadius(value.value, largest) : 0;
    };
    return [...classes.classOf].map(([code, index]) => ({
      code,
      class: index,
      radius: radius(code),
    }));
  }, [classes, values]);

  const shown = useMemo(
    () =>
      new Map<TerritoryCode, RegionState>(
        base.map(({ code, class: index, radius }) => [
          code,
          {
            class: index,
            radius,
            hovered: false,
            selected: false,
            compared: 0,
            walked: false,
            dimmed: !matched.has(code) || (mapClass !== null && mapClass !== index),
          },
        ]),
      ),
    [base, matched, mapClass],
  );

  return useMemo(() => {
    const states = new Map(shown);
    const mark = (code: TerritoryCode | null, marks: Partial<RegionState>) => {
      const state = code === null ? undefined : states.get(code);
      if (code !== null && state) states.set(code, { ...state, ...marks });
    };
    for (const { code, place } of placed) mark(code, { compared: place });
    mark(selected, { selected: true });
    mark(hovered, { hovered: true });
    mark(walked, { walked: true });
    return states;
  }, [shown, hovered, walked, selected, placed]);
}
