import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { Region } from '../../model/dataset/regions';
import type { Territory } from '../../model/dataset/territory';
import { withoutVariants } from '../../model/profile/figure';
import { MEASURE_GROUPS } from '../../model/profile/measureGroups';
import { Section } from '../Section';
import { FigureNotes } from './FigureNotes';
import { FigureTable } from './FigureTable';
import { useFigures } from './useFigures';

interface KeyFiguresProps {
  readonly region: Region;
  readonly territory: Territory | undefined;
}

/** All measures of a region in its profile. */
export function KeyFigures({ region, territory }: KeyFiguresProps) {
  const t = useText();
  const nameOf = usePlaceName();
  // Women and men stand apart in the population tab; here the line for all is enough.
  const people = withoutVariants(useFigures(region, territory, MEASURE_GROUPS.people));
  const health = withoutVariants(useFigures(region, territory, MEASURE_GROUPS.health));
  const economy = useFigures(region, territory, MEASURE_GROUPS.economy);
  return (
    <Section title={t('profile.figures.of', { name: nameOf(region.code) })}>
      <FigureTable
        label={t('profile.figures')}
        groups={[
          { title: t('measure.group.people'), figures: people },
          { title: t('measure.group.health'), figures: health },
          { title: t('measure.group.economy'), figures: economy },
        ]}
      />
      <FigureNotes figures={[...people, ...health, ...economy]} />
    </Section>
  );
}
