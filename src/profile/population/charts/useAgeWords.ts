import { useDataset } from '../../../data/useDataset';
import { type TextId, useText } from '../../../i18n/text';
import type { AgeMeasure } from './ageMeasures';

interface AgeWords {
  readonly title: string;
  /** Begins a sentence about the measure of `{name}`. */
  readonly label: TextId;
  /** As printed after a value. */
  readonly unit: string;
  /** As printed below the title. */
  readonly unitLine: string;
  readonly sources: readonly string[];
}

/** What a measure of age is called, its unit, and the table that its lines come from. */
export function useAgeWords({ id, indicator: measure, isComputed }: AgeMeasure): AgeWords {
  const t = useText();
  const { indicator } = useDataset();
  const own = measure && indicator(measure);
  const sources = (isComputed ? indicator('population') : own)?.sources ?? [];
  if (id === 'dependency' || id === 'medianAge') {
    const unit = own?.unit ?? '';
    const label: TextId = `population.${id}.label`;
    return { title: own?.label ?? '', label, unit, unitLine: unit, sources };
  }
  return {
    title: t(`population.${id}`),
    label: `population.${id}.label`,
    unit: '%',
    unitLine: t('population.share.unit'),
    sources,
  };
}
