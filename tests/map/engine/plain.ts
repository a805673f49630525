import type { RegionState } from '../../../src/map/style/look';

/** A region of the second class without any mark. */
export const plain: RegionState = {
  class: 1,
  radius: 0,
  hovered: false,
  selected: false,
  dimmed: false,
  compared: 0,
  walked: false,
};
