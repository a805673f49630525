import { pointAt } from '../../data/pointing';
import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { MapPicture } from '../../model/map/picture';
import { placeNameOf } from '../../model/names';
import { useEscape } from '../../ui/useEscape';
import styles from './StripPlot.module.css';
import { type RegionDot, STRIP } from './stripLayout';

interface DotTooltipProps {
  readonly dot: RegionDot;
  readonly picture: MapPicture;
  readonly width: number;
}

/** What a dot stands for, beside it: region, country, value with flag and year. */
export function DotTooltip({ dot: { x, y, valued }, picture, width }: DotTooltipProps) {
  const t = useText();
  const format = useFormat();
  const flagText = useFlagText();
  const { country } = useDataset();
  const { indicator, year } = picture;
  useEscape(true, () => pointAt(null));
  const { region, value, flags, isComputed } = valued;
  const side = x > width / 2 ? { right: width - x } : { left: x };
  return (
    <div className={styles.tooltip} style={{ bottom: STRIP.height - y + 12, ...side }} aria-hidden>
      <p>
        <strong>{placeNameOf(region)}</strong>
      </p>
      <p>{[country(region.code)?.name, region.code].filter(Boolean).join(' · ')}</p>
      <p>
        <strong>{format.number(value, indicator.decimals)}</strong>
        {flags && <sup>{flags}</sup>}{' '}
        {t('measure.unitYear', { unit: indicator.unit, year: String(year) })}
      </p>
      {flags && <p>{flagText(flags)}</p>}
      {isComputed && <p>{t('tooltip.computed')}</p>}
    </div>
  );
}
