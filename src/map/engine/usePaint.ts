import type { Map as MapLibre } from 'maplibre-gl';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { RegionStatesStore } from '../RegionMarks';
import { SOURCE } from '../style/ids';
import type { MapLook, RegionStates } from '../style/look';
import { applyLook } from './applyLook';
import { setHatch } from './hatch';
import { createMarkSwitch } from './markLayers';
import { createRegionStateWriter } from './regionStates';

interface PaintProps {
  readonly look: MapLook;
  /** Read as it changes, without a rendering in between. */
  readonly states: RegionStatesStore;
}

/** Keeps colours and regions' marks as they should be: paint properties for looks, feature states for regions. */
export function usePaint(map: MapLibre | null, { look, states }: PaintProps): void {
  const shown = useRef(look);
  const writer = useMemo(
    () => map && createRegionStateWriter(map, [SOURCE.regions, SOURCE.centres]),
    [map],
  );

  // In the same frame as the states: an indicator is never drawn in the colours of another.
  useLayoutEffect(() => {
    if (!map) return;
    applyLook(map, shown.current, look);
    setHatch(map, look.colours);
    shown.current = look;
  }, [map, look]);

  const switchMarks = useMemo(() => map && createMarkSwitch(map), [map]);
  const { classColours } = look;
  useLayoutEffect(() => {
    if (!writer || !switchMarks) return;
    const write = (next: RegionStates) => {
      writer(next, classColours);
      switchMarks(next);
    };
    write(states.getState());
    return states.subscribe(write);
  }, [writer, switchMarks, states, classColours]);
}
