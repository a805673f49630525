import { useQuery } from '@tanstack/react-query';
import { territoryQuery } from '../../data/territoryQueries';
import { useDataset } from '../../data/useDataset';
import type { Region } from '../../model/dataset/regions';
import type { Territory } from '../../model/dataset/territory';
import { countryCode } from '../../model/nuts';

/** The file of a region's country; undefined where the region is the whole of it, or the file is not there. */
export function useCountryFile(region: Region): Territory | undefined {
  const { regions } = useDataset();
  const country = countryCode(region.code);
  const isWhole = regions.filter(({ code }) => countryCode(code) === country).length === 1;
  const { data } = useQuery({ ...territoryQuery(country), enabled: !isWhole });
  // Somebody else may have fetched it.
  return isWhole ? undefined : data;
}
