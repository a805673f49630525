import type { Region } from '../model/dataset/regions';
import type { Territory } from '../model/dataset/territory';
import { KeyFigures } from './figures/KeyFigures';
import { ReportedFigures } from './figures/ReportedFigures';
import { InnovationLine } from './innovation/InnovationLine';
import { InnovationSection } from './innovation/InnovationSection';
import { AvailableProfiles } from './parents/AvailableProfiles';
import { FurtherProfiles } from './parents/FurtherProfiles';

interface ProfileTabProps {
  readonly region: Region;
  /** Undefined until its file is there; innovation group and key figures do not wait for it. */
  readonly territory: Territory | undefined;
}

/** The first tab: what profiles say of personalised medicine comes first, then figures and innovation. */
export function ProfileTab({ region, territory }: ProfileTabProps) {
  return (
    <>
      <InnovationLine region={region} />
      {territory && <AvailableProfiles territory={territory} />}
      <KeyFigures region={region} territory={territory} />
      {territory && <ReportedFigures territory={territory} />}
      <InnovationSection region={region} territory={territory} />
      {territory && <FurtherProfiles territory={territory} />}
    </>
  );
}
