import type { Region } from '../model/dataset/regions';
import type { Territory } from '../model/dataset/territory';
import { KeyFigures } from './figures/KeyFigures';
import { ReportedFigures } from './figures/ReportedFigures';
import { InnovationSection } from './innovation/InnovationSection';
import { AvailableProfiles } from './parents/AvailableProfiles';

interface ProfileTabProps {
  readonly region: Region;
  /** Undefined until its file is there; innovation group and key figures do not wait for it. */
  readonly territory: Territory | undefined;
}

/** The first tab: innovation group, key figures, and all that profiles say. */
export function ProfileTab({ region, territory }: ProfileTabProps) {
  return (
    <>
      <InnovationSection region={region} territory={territory} />
      <KeyFigures region={region} territory={territory} />
      {territory && (
        <>
          <ReportedFigures territory={territory} />
          <AvailableProfiles territory={territory} />
        </>
      )}
    </>
  );
}
