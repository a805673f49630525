import { useMemo } from 'react';
import { type Dataset, useDataset } from '../../data/useDataset';
import { type Format, useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Chip } from '../../model/filter/chips';
import type { Filters, IndicatorRange } from '../../model/filter/filters';
import { countryCode } from '../../model/nuts';

type Words = ReturnType<typeof useText>;

/**
 * Says one thing that is set in words: `ERRIN`, `not S3P4PM`, `Aged 65 and over, 2019: 20 – 25 %`.
 * The words are in `chips.json`, which the part that uses this brings along (`withWords`).
 *
 * @param filters those that the chips are of: text and profile are said as they hold them
 */
export function useChipText(filters: Filters): (chip: Chip) => string {
  const t = useText();
  const format = useFormat();
  const dataset = useDataset();
  return useMemo(
    () => (chip) => chipText(chip, filters, { t, format, dataset }),
    [filters, t, format, dataset],
  );
}

interface Sayings {
  readonly t: Words;
  readonly format: Format;
  readonly dataset: Dataset;
}

function chipText(chip: Chip, filters: Filters, sayings: Sayings): string {
  const { t, dataset } = sayings;
  switch (chip.kind) {
    case 'network': {
      const network = dataset.network(chip.network)?.short ?? chip.network;
      return filters.match === 'none' ? t('chip.exclude', { network }) : network;
    }
    case 'exclude':
      return t('chip.exclude', { network: dataset.network(chip.network)?.short ?? chip.network });
    case 'group':
      if (chip.group === 'unknown') return t('chip.group.unknown');
      return referenceEdition(dataset)?.names[chip.group] ?? chip.group;
    case 'country':
      return dataset.country(countryCode(chip.country))?.name ?? chip.country;
    case 'countries':
      return t('chip.countries', {
        status: dataset.country(chip.countries[0] ?? '')?.status ?? '',
        count: chip.countries.length,
      });
    case 'list':
      return t(`chip.list.${chip.list}`);
    case 'range':
      return rangeText(chip.range, sayings);
    case 'profile':
      return t(`chip.profile.${filters.profile ?? 'yes'}`);
    case 'seeking':
      return t('chip.seeking');
    case 'q':
      return t('chip.q', { text: filters.q.trim() });
  }
}

function referenceEdition({ catalogue: { editions, referenceEdition } }: Dataset) {
  return editions.find(({ year }) => year === referenceEdition);
}

function rangeText(range: IndicatorRange, sayings: Sayings): string {
  const { t, dataset } = sayings;
  const indicator = dataset.indicator(range.indicator);
  const year = range.year ?? indicator?.referenceYear ?? '';
  return t('chip.range', {
    label: indicator?.label ?? range.indicator,
    year: String(year),
    bounds: boundsText(range, indicator?.unit ?? '', sayings),
  });
}

function boundsText({ within }: IndicatorRange, unit: string, { t, format }: Sayings): string {
  if (within === 'none') return t('chip.bounds.none');
  const decimals = Math.max(decimalsOf(within.from), decimalsOf(within.to));
  const from = within.from === null ? null : format.number(within.from, decimals);
  const to = within.to === null ? null : format.number(within.to, decimals);
  if (from !== null && to !== null) {
    return t(within.isToExcluded ? 'chip.bounds.betweenBelow' : 'chip.bounds.between', {
      from,
      to,
      unit,
    });
  }
  if (to !== null) {
    return t(within.isToExcluded ? 'chip.bounds.below' : 'chip.bounds.to', { to, unit });
  }
  return t('chip.bounds.from', { from: from ?? '', unit });
}

/** As many as the bound was given with: it is said as it was set, not rounded to what the indicator has. */
function decimalsOf(bound: number | null): number {
  return bound === null ? 0 : (String(bound).split('.')[1]?.length ?? 0);
}
