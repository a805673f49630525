import type { RegionState } from './look';

interface MarksLayer {
  readonly id: string;
  readonly type: 'fill' | 'line';
  readonly isFor: (state: RegionState) => boolean;
}

const hovered = ({ hovered }: RegionState) => hovered;
const selected = ({ selected }: RegionState) => selected;
const dimmed = ({ dimmed }: RegionState) => dimmed;
const compared = ({ compared }: RegionState) => compared > 0;
const walked = ({ walked }: RegionState) => walked;

/**
 * The fills and lines that show nothing but marks. A layer whose features are all transparent costs as
 * much as any other: these are drawn only while a region has their mark. Circles have no opacity for a
 * whole layer, and cover little.
 */
export const MARKS_ONLY: readonly MarksLayer[] = [
  { id: 'regions-veil', type: 'fill', isFor: dimmed },
  { id: 'hover-line', type: 'line', isFor: hovered },
  { id: 'selection-halo', type: 'line', isFor: selected },
  { id: 'selection-line', type: 'line', isFor: selected },
  { id: 'compare-edge', type: 'line', isFor: compared },
  { id: 'compare-line', type: 'line', isFor: compared },
  { id: 'walk-band', type: 'line', isFor: walked },
  { id: 'walk-dashes', type: 'line', isFor: walked },
];
