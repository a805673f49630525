import type { IndicatorId, TerritoryCode } from './dataset/codes';

export const PROFILE_TABS = ['profile', 'population', 'networks'] as const;
export type ProfileTab = (typeof PROFILE_TABS)[number];

/** Where the map looks: MapLibre's zoom (512 px tiles) and the real-world point at its centre, in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** All that a person has set. The URL holds it; nothing else does. */
export interface View {
  readonly indicator: IndicatorId;
  /** Null: the indicator's reference year. */
  readonly year: number | null;
  /** The selection: the one region whose profile is open. */
  readonly region: TerritoryCode | null;
  readonly tab: ProfileTab;
  /** Null: the whole sheet. */
  readonly camera: Camera | null;
}
