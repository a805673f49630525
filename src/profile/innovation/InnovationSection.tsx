import { useDataset } from '../../data/useDataset';
import { Text, useText } from '../../i18n/text';
import type { Region } from '../../model/dataset/regions';
import type { Territory } from '../../model/dataset/territory';
import { Section } from '../Section';
import { GroupName } from './GroupName';
import { GroupScale } from './GroupScale';
import styles from './Innovation.module.css';
import { InnovationEditions } from './InnovationEditions';
import { RatingBasis } from './RatingBasis';

interface InnovationSectionProps {
  readonly region: Region;
  readonly territory: Territory | undefined;
}

/** The group of the reference edition with its basis and level, and what other editions say. */
export function InnovationSection({ region, territory }: InnovationSectionProps) {
  const t = useText();
  const { catalogue } = useDataset();
  const { innovation } = region;
  const reference = catalogue.editions.find(({ year }) => year === catalogue.referenceEdition);
  if (!reference) return null;
  return (
    <Section title={t('innovation.title')} term="groups">
      {innovation ? (
        <div className={styles.headline}>
          <p className={styles.group}>
            <GroupName edition={reference} rating={innovation} isLong />
          </p>
          <GroupScale group={innovation.group} />
          <p className={styles.quiet}>
            {reference.title} · <RatingBasis code={region.code} rating={innovation} />
          </p>
          <p className={styles.quiet}>{t(`innovation.basis.${innovation.basis}.long`)}</p>
          {innovation.basis === 'published' && innovation.subgroup !== null && (
            <p className={styles.quiet}>{t('innovation.third')}</p>
          )}
        </div>
      ) : (
        <div className={styles.headline}>
          <p className={styles.group}>
            <Text id="innovation.notKnown" />
          </p>
          <p className={styles.quiet}>
            {t('innovation.notKnown.reference', { title: reference.title })}
          </p>
        </div>
      )}
      <details className={styles.quiet}>
        <summary className={styles.summary}>{t('innovation.thresholds')}</summary>
        {reference.thresholds}
      </details>
      {territory && <InnovationEditions territory={territory} />}
    </Section>
  );
}
