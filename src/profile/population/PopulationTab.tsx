import { Suspense } from 'react';
import { useText } from '../../i18n/text';
import type { Region } from '../../model/dataset/regions';
import type { Territory } from '../../model/dataset/territory';
import { POPULATION_MEASURES } from '../../model/profile/measureGroups';
import { FaultBoundary } from '../../ui/FaultBoundary';
import { lazyPart } from '../../ui/lazyPart';
import styles from '../facts.module.css';
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

/** Charts come when the tab is opened: nobody who reads a profile alone waits for them. */
const PopulationCharts = lazyPart('PopulationCharts', () => import('./charts/PopulationCharts'));

/** The second tab: how many people, how old, and how long they live. Charts first, the tables behind them after. */
export function PopulationTab({ region, territory }: PopulationTabProps) {
  const t = useText();
  const figures = useFigures(region, territory, POPULATION_MEASURES);
  const title = t('profile.population.figures');
  const loading = (
    <p role="status" className={styles.quiet}>
      {t('profile.charts.loading')}
    </p>
  );
  return (
    <>
      {territory && (
        <FaultBoundary>
          <Suspense fallback={loading}>
            <PopulationCharts region={region} territory={territory} />
          </Suspense>
        </FaultBoundary>
      )}
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
