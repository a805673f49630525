import { type Cover, NO_COVER } from '../model/map/cover';
import type { Layout } from '../ui/useLayout';

/** How much of the map lies behind its controls and a profile that has just come up. */
export const COVERS: Readonly<Record<Layout, Cover>> = {
  wide: NO_COVER,
  tablet: { top: 0, bottom: 0.25 },
  phone: { top: 0.2, bottom: 0.5 },
  across: { top: 0.15, bottom: 0 },
  flow: NO_COVER,
};
