import { useText } from '../../i18n/text';
import type { Region } from '../../model/dataset/regions';
import type { Territory } from '../../model/dataset/territory';
import { POPULATION_MEASURES } from '../../model/profile/measureGroups';
import { FigureNotes } from '../figures/FigureNotes';
import { FigureTable } from '../figures/FigureTable';
import { ReportedFigures } from '../figures/ReportedFigures';
import { useFigures } from '../figures/useFigures';
import { Section } from '../Section';
import { AgeStructureSection } from './AgeStructureSection';

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
