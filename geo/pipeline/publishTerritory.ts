import { EU_CODE, type MeasureId } from '../../src/model/dataset/codes';
import type { Observation } from '../../src/model/dataset/observation';
import type { Territory, Union } from '../../src/model/dataset/territory';
import { nearestAncestor } from '../../src/model/inherit/nearest';
import { ancestorCodes, parentCode } from '../../src/model/nuts';
import { differencesOf } from './differences';
import type { Facts } from './facts';
import { membershipsOf } from './memberships';
import { referenceYears } from './publishRegions';
import { measureIdsOf, seriesRowOf } from './publishSeries';
import { observationOf } from './statistics';
import type { SourceTerritory } from './territories';

function seriesOf(facts: Facts, code: string): Territory['series'] {
  const rows = [...facts.observations].flatMap(([id, measure]) => {
    const own = measure.get(code);
    const years = [...(own?.keys() ?? [])].sort((a, b) => a - b);
    return years.length === 0 ? [] : [[id, { years, ...seriesRowOf(years, own) }] as const];
  });
  return Object.fromEntries(rows);
}

/** Where a territory has no value in the reference year: that of the nearest parent with one. */
function ancestorValuesOf(facts: Facts, code: string): Territory['ancestorValues'] {
  const years = referenceYears(facts);
  const found = measureIdsOf(facts).flatMap((id: MeasureId) => {
    const observed = (territory: string): Observation | undefined =>
      observationOf(facts.observations, id, territory, years.get(id) ?? 0);
    if (observed(code) !== undefined) return [];
    const from = nearestAncestor(code, (ancestor) => observed(ancestor) !== undefined);
    const value = from === null ? undefined : observed(from);
    return from === null || value === undefined ? [] : [[id, { ...value, from }] as const];
  });
  return Object.fromEntries(found);
}

/** `territories/<code>.json`. */
export function publishTerritory(facts: Facts, territory: SourceTerritory): Territory {
  const { code, level, name, latinName, englishName } = territory;
  const profile = facts.profiles.get(code) ?? null;
  const ratings = [...facts.innovation.editions.values()].flatMap((edition) => {
    const rating = edition.get(code);
    return rating === undefined ? [] : [rating];
  });
  return {
    code,
    level: level === 0 ? 0 : level === 1 ? 1 : 2,
    name,
    latinName,
    englishName,
    parent: parentCode(code),
    children: [...facts.territories.keys()].filter((child) => parentCode(child) === code),
    area: facts.areas.get(code) ?? null,
    innovation: ratings.reverse(),
    memberships: membershipsOf(code, facts.networks.networks),
    profile,
    parentProfiles: ancestorCodes(code).filter((ancestor) => facts.profiles.has(ancestor)),
    reportedDifferences: profile === null ? [] : differencesOf(profile, code, facts.observations),
    ageStructure: facts.ages.get(code) ?? null,
    series: seriesOf(facts, code),
    ancestorValues: ancestorValuesOf(facts, code),
  };
}

/** `eu.json`. */
export function publishUnion(facts: Facts): Union {
  const ageStructure = facts.ages.get(EU_CODE) ?? null;
  return { code: EU_CODE, ageStructure, series: seriesOf(facts, EU_CODE) };
}
