import type { RegionState, RegionStates } from '../style/look';

/** The part of MapLibre that the writer needs, so that a test can stand in for it. */
export interface FeatureStateTarget {
  setFeatureState(feature: { source: string; id: string }, state: Partial<RegionState>): unknown;
}

/**
 * Writes feature states, and only what differs from what it wrote last: the one place that does.
 * Geometry is never uploaded again, whatever changes.
 */
export function createRegionStateWriter(target: FeatureStateTarget, sources: readonly string[]) {
  let written: RegionStates = new Map();
  return (states: RegionStates): void => {
    for (const [code, state] of states) {
      if (isSame(written.get(code), state)) continue;
      for (const source of sources) target.setFeatureState({ source, id: code }, state);
    }
    written = states;
  };
}

function isSame(a: RegionState | undefined, b: RegionState): boolean {
  return (
    a !== undefined &&
    a.class === b.class &&
    a.radius === b.radius &&
    a.hovered === b.hovered &&
    a.selected === b.selected &&
    a.dimmed === b.dimmed &&
    a.compared === b.compared &&
    a.walked === b.walked
  );
}
