import type { DrawnRegionState, MapLook, RegionStates } from '../style/look';

/** The part of MapLibre that the writer needs, so that a test can stand in for it. */
export interface FeatureStateTarget {
  setFeatureState(
    feature: { source: string; id: string },
    state: Partial<DrawnRegionState>,
  ): unknown;
}

/**
 * Writes feature states, and only what differs from what it wrote last: the one place that does.
 * Geometry is never uploaded again, whatever changes.
 */
export function createRegionStateWriter(target: FeatureStateTarget, sources: readonly string[]) {
  let written: ReadonlyMap<string, DrawnRegionState> = new Map();
  return (states: RegionStates, classColours: MapLook['classColours']): void => {
    const next = new Map<string, DrawnRegionState>();
    for (const [code, state] of states) {
      const wanted = { ...state, colour: classColours[state.class] ?? null };
      next.set(code, wanted);
      if (isSame(written.get(code), wanted)) continue;
      for (const source of sources) target.setFeatureState({ source, id: code }, wanted);
    }
    written = next;
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
