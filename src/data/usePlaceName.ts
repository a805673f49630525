import type { TerritoryCode } from '../model/dataset/codes';
import { latinNameOf } from '../model/names';
import { useDataset } from './useDataset';

/** The name of a territory in Latin letters, as sentences use it; of an unknown one its code. */
export function usePlaceName(): (code: TerritoryCode) => string {
  const { region, parent } = useDataset();
  return (code) => {
    const territory = parent(code) ?? region(code);
    return territory ? latinNameOf(territory) : code;
  };
}
