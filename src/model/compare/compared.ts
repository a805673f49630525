import { EU_CODE, type TerritoryCode } from '../dataset/codes';
import type { Profile, Territory } from '../dataset/territory';
import type { ComparedCode } from '../view';
import type { Placed } from './comparison';

/** What charts draw of a territory, the EU included. */
export type Figures = Pick<Territory, 'series' | 'ageStructure'>;

/** The profile that speaks for a territory: its own, or that of its nearest parent with one. */
export interface ServingProfile {
  readonly from: TerritoryCode;
  readonly profile: Profile;
}

/** A territory of the comparison with all that is compared of it. */
export interface Compared extends Placed {
  readonly figures: Figures;
  /** Null for the EU, of which there are only figures. */
  readonly territory: Territory | null;
  /** Null where there is none. */
  readonly profile: ServingProfile | null;
}

/**
 * Whether a territory of the comparison is there as a reference: the EU, or one that contains another
 * one that is compared. A whole does not compete with its part.
 */
export function isReference(code: ComparedCode, all: readonly ComparedCode[]): boolean {
  if (code === EU_CODE) return true;
  return all.some((other) => other !== code && other !== EU_CODE && other.startsWith(code));
}

/** Whether all the keys are the same. */
export function areSame(keys: readonly string[]): boolean {
  return new Set(keys).size <= 1;
}
