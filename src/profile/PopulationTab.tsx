import { useText } from '../i18n/text';
import type { Region } from '../model/dataset/regions';
import type { Territory } from '../model/dataset/territory';
import { POPULATION_MEASURES } from '../model/profile/measureGroups';
import { AgeStructureSection } from './AgeStructureSection';
import { FigureNotes } from './FigureNotes';
import { FigureTable } from './FigureTable';
import { ReportedFigures } from './ReportedFigures';
import { Section } from './Section';
import { useFigures } from './useFigures';

interface PopulationTabProps {
  readonly region: Region;
  readonly territory: Territory | undefined;
}

/** The second tab: how many people, how old, and how long they live. */
export function PopulationTab({ region, territory }: PopulationTabProps) {
  const t = useText();
  const figures = useFigures(region, territory, POPULATION_MEASURES);
  const title = t('profile.population.figures');
  return (
    <>
      <Section title={title}>
        <FigureTable label={title} groups={[{ title: null, figures }]} />
        <FigureNotes figures={figures} />
      </Section>
      {territory && (
        <>
          <ReportedFigures territory={territory} />
          <AgeStructureSection territory={territory} />
        </>
      )}
    </>
  );
}
