import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useComparison } from '../data/ComparisonProvider';
import { territoryQuery, unionQuery } from '../data/territoryQueries';
import type { Compared } from '../model/compare/compared';
import { EU_CODE, type TerritoryCode } from '../model/dataset/codes';
import type { Territory } from '../model/dataset/territory';
import type { ComparedCode } from '../model/view';

/** A file that could not be had. */
export interface FileFault {
  readonly code: ComparedCode;
  readonly error: Error;
  readonly retry: () => void;
}

interface ComparedState {
  /** Those whose files are there, in the order of the places. */
  readonly compared: readonly Compared[];
  /** Territories that could not be loaded. */
  readonly faults: readonly FileFault[];
  /** Parents whose profile serves a compared territory and could not be loaded. */
  readonly profileFaults: readonly FileFault[];
  readonly isPending: boolean;
}

/** The files of territories by code; one that fails does not take the others down. */
export function useTerritoryFiles(codes: readonly TerritoryCode[]) {
  const combine = useCallback(
    (results: UseQueryResult<Territory>[]) => ({
      files: new Map(codes.map((code, i) => [code, results[i]?.data])),
      faults: codes.flatMap((code, i): FileFault[] => {
        const result = results[i];
        return result?.error
          ? [{ code, error: result.error, retry: () => void result.refetch() }]
          : [];
      }),
      isPending: results.some(({ isLoading }) => isLoading),
    }),
    [codes],
  );
  return useQueries({ queries: codes.map(territoryQuery), combine });
}

/** All that is compared, as its files arrive. */
export function useCompared(): ComparedState {
  const { placed } = useComparison();
  const codes = useMemo(
    () => placed.flatMap(({ code }) => (code === EU_CODE ? [] : [code])),
    [placed],
  );
  const territories = useTerritoryFiles(codes);
  const hasEu = placed.some(({ code }) => code === EU_CODE);
  const eu = useQuery({ ...unionQuery, enabled: hasEu });
  const { files } = territories;
  const parents = useMemo(
    () => [...new Set(codes.flatMap((code) => servingParent(files.get(code)) ?? []))],
    [codes, files],
  );
  const profiles = useTerritoryFiles(parents);
  const compared = useMemo(
    () =>
      placed.flatMap(({ code, place }): Compared[] => {
        if (code === EU_CODE) {
          return eu.data ? [{ code, place, figures: eu.data, territory: null, profile: null }] : [];
        }
        const territory = files.get(code);
        if (!territory) return [];
        const from = territory.profile ? code : servingParent(territory);
        const profile = territory.profile ?? (from && profiles.files.get(from)?.profile);
        const serving = from && profile ? { from, profile } : null;
        return [{ code, place, figures: territory, territory, profile: serving }];
      }),
    [placed, files, profiles.files, eu.data],
  );
  const euFault: FileFault[] =
    hasEu && eu.error ? [{ code: EU_CODE, error: eu.error, retry: () => void eu.refetch() }] : [];
  return {
    compared,
    faults: [...territories.faults, ...euFault],
    profileFaults: profiles.faults,
    isPending: territories.isPending || eu.isLoading || profiles.isPending,
  };
}

/** The nearest parent whose profile serves a territory that has none of its own. */
function servingParent(territory: Territory | undefined): TerritoryCode | null {
  return territory && !territory.profile ? (territory.parentProfiles[0] ?? null) : null;
}
