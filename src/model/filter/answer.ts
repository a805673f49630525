import type { TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import { type Criterion, criteriaOf, type FilterSources } from './criteria';
import type { Filters } from './filters';
import { regionFacts } from './regionFacts';

/** Which regions the filters ask for, and which fail a single criterion: counts of choices rest on these. */
export interface Answer {
  readonly filters: Filters;
  readonly criteria: readonly Criterion[];
  readonly matched: ReadonlySet<TerritoryCode>;
  /** Regions that fail exactly one criterion, with that criterion. */
  readonly soleFailures: ReadonlyMap<TerritoryCode, Criterion>;
}

/** Holds all regions against the filters. */
export function answerOf(
  regions: readonly Region[],
  filters: Filters,
  sources: FilterSources,
): Answer {
  const criteria = criteriaOf(filters, sources);
  const matched = new Set<TerritoryCode>();
  const soleFailures = new Map<TerritoryCode, Criterion>();
  for (const facts of regionFacts(regions)) {
    const failed = firstFailures(criteria, facts);
    const [sole, second] = failed;
    if (!sole) matched.add(facts.region.code);
    else if (!second) soleFailures.set(facts.region.code, sole);
  }
  return { filters, criteria, matched, soleFailures };
}

/** How many regions the filters ask for. */
export function countMatches(
  regions: readonly Region[],
  filters: Filters,
  sources: FilterSources,
): number {
  const criteria = criteriaOf(filters, sources);
  return regionFacts(regions).filter((facts) => criteria.every(({ accepts }) => accepts(facts)))
    .length;
}

/** The first two criteria that a region fails: more are never asked for. */
function firstFailures(
  criteria: readonly Criterion[],
  facts: Parameters<Criterion['accepts']>[0],
): Criterion[] {
  const failed: Criterion[] = [];
  for (const criterion of criteria) {
    if (failed.length === 2) break;
    if (!criterion.accepts(facts)) failed.push(criterion);
  }
  return failed;
}
