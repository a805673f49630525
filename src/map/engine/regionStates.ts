import type { DrawnRegionState, MapLook, RegionStates } from '../style/look';
import { MARKS_ONLY } from '../style/marksOnly';

/** The part of MapLibre that the writer needs, so that a test can stand in for it. */
export interface FeatureStateTarget {
  setFeatureState(
    feature: { source: string; id: string },
    state: Partial<DrawnRegionState>,
  ): unknown;
  setPaintProperty(layer: string, name: string, value: unknown): unknown;
}

/**
 * Writes feature states, and only what differs from what it wrote last: the one place that does.
 * Geometry is never uploaded again, whatever changes. Fills and lines of marks that no region has are not drawn.
 */
export function createRegionStateWriter(target: FeatureStateTarget, sources: readonly string[]) {
  let written: ReadonlyMap<string, DrawnRegionState> = new Map();
  const drawn = new Map<string, boolean>();
  return (states: RegionStates, { classColours }: Pick<MapLook, 'classColours'>): void => {
    const next = new Map<string, DrawnRegionState>();
    for (const [code, state] of states) {
      const wanted = { ...state, colour: classColours[state.class] ?? null };
      next.set(code, wanted);
      if (isSame(written.get(code), wanted)) continue;
      for (const source of sources) target.setFeatureState({ source, id: code }, wanted);
    }
    written = next;
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

function isSame(a: DrawnRegionState | undefined, b: DrawnRegionState): boolean {
  return (
    a !== undefined &&
    a.colour === b.colour &&
    a.class === b.class &&
    a.radius === b.radius &&
    a.hovered === b.hovered &&
    a.selected === b.selected &&
    a.dimmed === b.dimmed &&
    a.compared === b.compared &&
    a.walked === b.walked
  );
}
