import type { NetworkId, TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import { counts } from '../inherit/membership';
import { countryCode } from '../nuts';
import { oncePer } from '../oncePer';
import type { GroupChoice } from './filters';

/** What the filters ask of a region, looked up instead of worked out at every change. */
export interface RegionFacts {
  readonly region: Region;
  readonly country: TerritoryCode;
  /** Networks that it belongs to: directly, through a parent or in part. Observers and associates do not count. */
  readonly networks: ReadonlySet<NetworkId>;
  readonly group: GroupChoice;
  /** Whose profile serves it. */
  readonly profile: 'own' | 'parent' | null;
}

/** The facts of all regions, in their order; made once for each list of regions. */
export const regionFacts = oncePer((regions: readonly Region[]): readonly RegionFacts[] =>
  regions.map((region) => ({
    region,
    country: countryCode(region.code),
    networks: new Set(
      region.memberships.filter(({ role }) => counts(role)).map(({ network }) => network),
    ),
    group: region.innovation?.group ?? 'unknown',
    profile: profileOf(region),
  })),
);

function profileOf({ code, profile }: Region): RegionFacts['profile'] {
  if (profile === null) return null;
  return profile === code ? 'own' : 'parent';
}
