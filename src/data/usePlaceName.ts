import type { TerritoryCode } from '../model/dataset/codes';
import { placeNameOf } from '../model/names';
import { useDataset } from './useDataset';

/** What a territory is called in sentences and lists; an unknown one by its code. */
export function usePlaceName(): (code: TerritoryCode) => string {
  const { region, parent } = useDataset();
  return (code) => {
    const territory = parent(code) ?? region(code);
    return territory ? placeNameOf(territory) : code;
  };
}
