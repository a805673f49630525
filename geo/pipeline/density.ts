import type { Observation } from '../../src/model/dataset/observation';
import type { Area } from './area';
import { roundTo } from './round';
import type { MeasureObservations } from './statistics';

/** Decimals of Eurostat's own densities. */
const DECIMALS = 1;

/**
 * Fills in what the official density lacks, in the years that it covers at all: the mean of the
 * populations on 1 January of the year and the next (as Eurostat's demo_r_d3dens is defined), or
 * the year's own where the next has none, divided by the area. Such a value carries flag `e`, and
 * `d` where the area is not that of land. Nobody registered (Jan Mayen and Svalbard) is no density.
 */
export function completeDensity(
  density: MeasureObservations,
  population: MeasureObservations,
  areas: ReadonlyMap<string, Area>,
  regions: readonly string[],
): MeasureObservations {
  const covered = [...new Set(regions.flatMap((code) => [...(density.get(code)?.keys() ?? [])]))];
  const completed: MeasureObservations = new Map(density);
  for (const code of regions) {
    const area = areas.get(code);
    const persons = population.get(code);
    if (area === undefined || persons === undefined) continue;
    const years = new Map(density.get(code));
    for (const year of covered) {
      const now = persons.get(year)?.value;
      if (now === undefined || now === 0 || years.has(year)) continue;
      const next = persons.get(year + 1)?.value ?? now;
      const value = roundTo((now + next) / 2 / area.km2, DECIMALS);
      const flags = area.kind === 'total' ? 'de' : 'e';
      const computed: Observation = { year, value, flags, computed: true };
      years.set(year, computed);
    }
    if (years.size > 0) completed.set(code, years);
  }
  return completed;
}
