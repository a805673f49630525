import type { Steps } from '../../src/model/dataset/neighbours';
import type { AgeStructure } from '../../src/model/dataset/territory';
import type { Area } from './area';
import type { Deviation } from './deviations';
import type { Editions } from './editions';
import type { FormerCodes } from './formerCodes';
import type { RegionGeometry } from './geometry';
import type { Innovation } from './innovation';
import type { Networks } from './networks';
import type { Profiles } from './profiles';
import type { Observations } from './statistics';
import type { StatisticsCatalogue } from './statisticsCatalogue';
import type { OfficialTables } from './tables';
import type { Country, Territories } from './territories';

/** All that the sources say, checked: what the dataset and the report are made of. */
export interface Facts {
  /** Hash over all source texts. */
  readonly build: string;
  readonly territories: Territories;
  readonly countries: readonly Country[];
  readonly catalogue: StatisticsCatalogue;
  readonly otherCodes: ReadonlyMap<string, string>;
  readonly formerCodes: FormerCodes;
  readonly tables: OfficialTables;
  /** Completed: densities that the official table lacks are computed. */
  readonly observations: Observations;
  readonly areas: ReadonlyMap<string, Area>;
  readonly ages: ReadonlyMap<string, AgeStructure>;
  readonly deviations: readonly Deviation[];
  readonly editions: Editions;
  readonly innovation: Innovation;
  readonly networks: Networks;
  readonly profiles: Profiles;
  readonly geometry: ReadonlyMap<string, RegionGeometry>;
  /** Where the arrow keys lead from each region: north, east, south, west. */
  readonly steps: ReadonlyMap<string, Steps>;
  /** `map/*.json` by the file's name, ready to be written. */
  readonly mapFiles: ReadonlyMap<string, string>;
}
