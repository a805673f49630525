import { useMemo } from 'react';
import { useAnswer } from '../data/AnswerProvider';
import { useDataset } from '../data/useDataset';
import { countMatches } from '../model/filter/answer';
import { chooseNetwork } from '../model/filter/choose';
import { type Facets, facetsOf } from '../model/filter/facets';

/** What each choice of the panel would make of the answer now; counted once for each answer. */
export function useFacets(): Facets {
  const { catalogue, regions } = useDataset();
  const { answer, sources } = useAnswer();
  return useMemo(() => {
    const { filters } = answer;
    const facets = facetsOf(
      regions,
      {
        networks: catalogue.networks.map(({ id }) => id),
        countries: catalogue.countries.map(({ code }) => code),
      },
      answer,
    );
    // Who asks for an excluded network no longer excludes it, which changes two things at once.
    const network = new Map(facets.network);
    for (const id of filters.exclude) {
      const change = chooseNetwork(filters, id, true);
      network.set(id, countMatches(regions, { ...filters, ...change }, sources));
    }
    return { ...facets, network };
  }, [answer, sources, catalogue, regions]);
}
