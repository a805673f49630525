import { assemble, type Dataset } from './assemble';
import { checkDataset } from './check';
import type { Facts } from './facts';
import { type Checked, sortFaults } from './fault';
import { gatherFacts } from './gather';
import type { Sources } from './read';

/** A dataset that passed all checks, with the facts that the report is written from. */
export interface Build {
  readonly dataset: Dataset;
  readonly facts: Facts;
}

/** From source texts to the texts of the dataset; null, with every fault, if anything is wrong. */
export function buildDataset(sources: Sources): Checked<Build | null> {
  const { value: facts, faults } = gatherFacts(sources);
  if (facts === null) return { value: null, faults: sortFaults(faults) };
  const dataset = assemble(facts);
  const unfit = checkDataset(dataset);
  return { value: unfit.length > 0 ? null : { dataset, facts }, faults: unfit };
}
