import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { COUNTRY_LOOK, EU_LOOK, REGION_LOOK, type SeriesLook } from '../../../charts/looks';
import { territoryQuery, unionQuery } from '../../../data/territoryQueries';
import { useDataset } from '../../../data/useDataset';
import { usePlaceName } from '../../../data/usePlaceName';
import { useText } from '../../../i18n/text';
import type { Region } from '../../../model/dataset/regions';
import type { Territory } from '../../../model/dataset/territory';
import { countryCode } from '../../../model/nuts';

/** A territory that a chart draws, with its name and look. */
export interface Compared {
  readonly id: 'region' | 'country' | 'eu';
  readonly name: string;
  readonly look: SeriesLook;
  readonly figures: Pick<Territory, 'series' | 'ageStructure'>;
}

interface ComparedState {
  /** The region first, then its country (unless it is the whole of it) and the EU as far as they are there. */
  readonly compared: readonly Compared[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The region of a profile with what its charts set it against. */
export function useCompared(region: Region, territory: Territory): ComparedState {
  const t = useText();
  const nameOf = usePlaceName();
  const { regions, country: countryOf } = useDataset();
  const country = countryCode(region.code);
  const isWhole = regions.filter(({ code }) => countryCode(code) === country).length === 1;
  const countryFile = useQuery({ ...territoryQuery(country), enabled: !isWhole });
  const euFile = useQuery(unionQuery);
  const name = nameOf(region.code);
  // As the sentences on its place in the country call it.
  const countryName = countryOf(country)?.name ?? nameOf(country);
  const compared = useMemo(() => {
    const list: Compared[] = [{ id: 'region', name, look: REGION_LOOK, figures: territory }];
    if (countryFile.data) {
      const figures = countryFile.data;
      list.push({ id: 'country', name: countryName, look: COUNTRY_LOOK, figures });
    }
    if (euFile.data) {
      list.push({ id: 'eu', name: t('population.eu'), look: EU_LOOK, figures: euFile.data });
    }
    return list;
  }, [name, countryName, territory, countryFile.data, euFile.data, t]);
  return {
    compared,
    isPending: countryFile.isLoading || euFile.isLoading,
    error: countryFile.error ?? euFile.error,
    retry: () => {
      if (countryFile.error) void countryFile.refetch();
      if (euFile.error) void euFile.refetch();
    },
  };
}
