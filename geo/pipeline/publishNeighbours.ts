import type { Neighbours } from '../../src/model/dataset/neighbours';
import type { Facts } from './facts';

/** `map/neighbours.json`: where the arrow keys lead from every region. */
export function publishNeighbours({ steps }: Pick<Facts, 'steps'>): Neighbours {
  return { steps: Object.fromEntries(steps) };
}
