import type { ProfileTexts, SearchFile } from '../../src/model/dataset/searchFile';
import type { Profile } from '../../src/model/dataset/territory';
import type { Facts } from './facts';

function textsOf({
  focusAreas,
  initiatives,
  digitalInnovationHubs: hubs,
  policyDocuments,
}: Profile): ProfileTexts {
  return { focusAreas, initiatives, hubs, documents: policyDocuments.map(({ title }) => title) };
}

/** `search.json`: former codes in their order, profiles in that of the territories. */
export function publishSearch({ formerCodes, profiles, territories }: Facts): SearchFile {
  const former = [...formerCodes].sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = [...territories.keys()].flatMap((code) => {
    const profile = profiles.get(code);
    return profile === undefined ? [] : [[code, textsOf(profile)] as const];
  });
  return {
    formerCodes: Object.fromEntries(former.map(([code, regions]) => [code, [...regions]])),
    profiles: Object.fromEntries(texts),
  };
}
