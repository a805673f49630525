import type { RegionStates } from '../style/look';
import { MARKS_ONLY } from '../style/marksOnly';
import type { LookTarget } from './applyLook';

/** Draws layers of marks while a region has their mark, and only then. */
export function createMarkSwitch(target: Pick<LookTarget, 'setPaintProperty'>) {
  const drawn = new Map<string, boolean>();
  return (states: RegionStates): void => {
    const all = [...states.values()];
    for (const { id, type, isFor } of MARKS_ONLY) {
      const isDrawn = all.some(isFor);
      if (drawn.get(id) === isDrawn) continue;
      drawn.set(id, isDrawn);
      // The opacity of the layer as a whole: MapLibre changes it without cutting geometry anew.
      target.setPaintProperty(id, `${type}-layer-opacity`, isDrawn ? 1 : 0);
    }
  };
}
