import type { MeasureId } from '../../src/model/dataset/codes';
import type { Observation } from '../../src/model/dataset/observation';
import type { Region, Regions } from '../../src/model/dataset/regions';
import { selfOrNearest } from '../../src/model/inherit/nearest';
import type { Facts } from './facts';
import type { RegionGeometry } from './geometry';
import { membershipsOf, strongest } from './memberships';
import { groupOf, measureIdsOf } from './publishSeries';
import { observationOf } from './statistics';
import type { SourceTerritory } from './territories';

/** The indicators' reference years, by measure. */
export function referenceYears({ catalogue }: Facts): ReadonlyMap<string, number> {
  return new Map(catalogue.indicators.map(({ id, referenceYear }) => [id, referenceYear]));
}

/** What a territory has in the reference years, in the order of the catalogue. */
function referenceObservations(facts: Facts, code: string): [MeasureId, Observation][] {
  const years = referenceYears(facts);
  return measureIdsOf(facts).flatMap((id) => {
    const found = observationOf(facts.observations, id, code, years.get(id) ?? 0);
    return found === undefined ? [] : [[id, found]];
  });
}

function publishRegion(
  facts: Facts,
  { code, name, latinName, englishName }: SourceTerritory,
  { centre, bounds, marker }: RegionGeometry,
): Region {
  const found = referenceObservations(facts, code);
  const rating = facts.innovation.editions.get(facts.editions.reference)?.get(code);
  const profile = selfOrNearest(code, (candidate) => facts.profiles.has(candidate));
  const memberships = strongest(membershipsOf(code, facts.networks.networks));
  return {
    code,
    name,
    latinName,
    englishName,
    values: Object.fromEntries(found.map(([id, { value }]) => [id, value])),
    flags: Object.fromEntries(found.flatMap(([id, { flags }]) => (flags ? [[id, flags]] : []))),
    computed: found.flatMap(([id, { computed }]) => (computed ? [id] : [])),
    innovation: rating ? groupOf(rating) : null,
    memberships: memberships.map(({ network, role, via, through }) => {
      return { network, role, via, through };
    }),
    profile,
    seeking: facts.profiles.get(profile ?? '')?.collaboration.seeking ?? null,
    area: facts.areas.get(code)?.km2 ?? Number.NaN,
    centre: [...centre],
    bounds: [...bounds],
    marker,
  };
}

/** `regions.json`. */
export function publishRegions(facts: Facts): Regions {
  const territories = [...facts.territories.values()];
  return {
    regions: territories
      .filter(({ level }) => level === 2)
      .flatMap((territory) => {
        const geometry = facts.geometry.get(territory.code);
        return geometry === undefined ? [] : [publishRegion(facts, territory, geometry)];
      }),
    parents: territories
      .filter(({ level }) => level < 2)
      .map(({ code, name, latinName, englishName }) => ({ code, name, latinName, englishName })),
  };
}
