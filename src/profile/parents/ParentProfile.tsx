import { useQuery } from '@tanstack/react-query';
import { territoryQuery } from '../../data/territoryQueries';
import type { TerritoryCode } from '../../model/dataset/codes';
import { FileState } from '../FileState';
import { ProfileFacts } from '../facts/ProfileFacts';
import { ReportedFigures } from '../figures/ReportedFigures';
import { SectionLevel } from '../Section';

/** The profile of a territory above the region, with the figures that its page printed. */
export function ParentProfile({ code }: { readonly code: TerritoryCode }) {
  const query = useQuery(territoryQuery(code));
  const territory = query.data;
  return (
    <SectionLevel value={4}>
      <FileState query={query} />
      {territory?.profile && (
        <>
          <ProfileFacts profile={territory.profile} />
          <ReportedFigures territory={territory} isOfParent />
        </>
      )}
    </SectionLevel>
  );
}
