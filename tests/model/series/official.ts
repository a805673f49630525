import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../../src/model/dataset/catalogue';
import type { Observation } from '../../../src/model/dataset/observation';
import type { Regions } from '../../../src/model/dataset/regions';
import type { AgeStructure, Territory, Union } from '../../../src/model/dataset/territory';
import { observationsOf } from '../../../src/model/series/points';

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));

/** The published files, which a test of the pipeline holds to the official tables. */
export const territory = (code: string) => read(`territories/${code}.json`) as Territory;
export const union = () => read('eu.json') as Union;
export const catalogue = () => read('catalogue.json') as Catalogue;
export const regions = () => (read('regions.json') as Regions).regions;

type Bearer = Pick<Territory, 'series' | 'ageStructure'>;

export const seriesOf = (bearer: Bearer, measure: string): Observation[] =>
  observationsOf(bearer.series[measure]);

export function structureOf(bearer: Bearer): AgeStructure {
  if (!bearer.ageStructure) throw new Error('no age structure');
  return bearer.ageStructure;
}

/** The value of a year, or undefined. */
export const at = (observations: readonly Observation[], year: number) =>
  observations.find((each) => each.year === year)?.value;
