import { useComparison } from '../data/ComparisonProvider';
import { useDataset } from '../data/useDataset';
import tooltipWords from '../i18n/en/tooltip.json';
import { useFormat } from '../i18n/format';
import { useText, withWords } from '../i18n/text';
import { useFlagText } from '../i18n/useFlagText';
import type { Region } from '../model/dataset/regions';
import { numbersOf } from '../model/map/mapValues';
import type { MapPicture } from '../model/map/picture';
import type { PixelSize } from '../model/map/sheet';
import { placeNameOf } from '../model/names';
import { rankOf } from '../model/rank';
import { MatchReasons } from '../ui/answer/MatchReasons';
import { Button } from '../ui/Button';
import styles from './MapTooltip.module.css';

interface MapTooltipProps {
  readonly region: Region;
  readonly picture: MapPicture;
  /** Pixels from the left and top of the map. */
  readonly at: { readonly x: number; readonly y: number };
  /** Of the map, so that the tooltip opens to the side that has room. */
  readonly size: PixelSize;
  /** Opens the region's profile, where a tap has called this up; null where a click on the map does. */
  readonly onOpen: (() => void) | null;
}

const OFFSET = 14;
const WIDTH = 290;
const EDGE = 8;

/** What the map says of one region: names, country, value with flag and year, and its rank. */
export const MapTooltip = withWords([tooltipWords], Tooltip);

function Tooltip({ region, picture, at, size, onOpen }: MapTooltipProps) {
  const t = useText();
  const { country } = useDataset();
  const place = useComparison().placeOf(region.code);
  const opensUp = at.y > size.height / 2;
  return (
    <div
      className={styles.tooltip}
      data-held={onOpen !== null}
      style={{
        ...(opensUp ? { bottom: size.height - at.y + OFFSET } : { top: at.y + OFFSET }),
        ...sideOf(at.x, size.width),
      }}
    >
      <p className={styles.name}>{placeNameOf(region)}</p>
      <p className={styles.quiet}>
        {[region.englishName, country(region.code)?.name, region.code].filter(Boolean).join(' · ')}
      </p>
      <MapTooltipValue region={region} picture={picture} />
      {place > 0 && <p className={styles.quiet}>{t('compare.place', { place })}</p>}
      <MatchReasons code={region.code} form="short" />
      {onOpen && (
        <Button
          className={styles.open}
          onClick={onOpen}
          // Before the browser moves its mouse here, which leaves the region and takes this away.
          onTouchEnd={(event) => {
            event.preventDefault();
            onOpen();
          }}
        >
          {t('tooltip.open')}
        </Button>
      )}
    </div>
  );
}

/** Beside the pointer, where there is room on one of its sides; else across the map, as far from its edges as can be. */
function sideOf(x: number, width: number): { left: number } | { right: number } {
  if (x + WIDTH + OFFSET <= width) return { left: x + OFFSET };
  if (x >= WIDTH + OFFSET) return { right: width - x + OFFSET };
  return { left: Math.max(EDGE, Math.min(x - WIDTH / 2, width - WIDTH - EDGE)) };
}

function MapTooltipValue({ region, picture }: Pick<MapTooltipProps, 'region' | 'picture'>) {
  const t = useText();
  const format = useFormat();
  const flagText = useFlagText();
  const { catalogue, parent } = useDataset();
  const { indicator, year, values } = picture;
  const shown = values.get(region.code);
  if (!shown) {
    const text = indicator.kind === 'category' ? 'tooltip.notKnown' : 'tooltip.noData';
    return <p className={styles.value}>{t(text, { year: String(year) })}</p>;
  }
  if (shown.kind === 'group') {
    const { group, subgroup, basis, from } = shown.group;
    const name = catalogue.editions.find((edition) => edition.year === year)?.names[group] ?? group;
    const rated = parent(from);
    return (
      <div className={styles.value}>
        <strong>{`${name}${subgroup ? ` ${subgroup}` : ''}`}</strong>
        <p className={styles.quiet}>
          {t('tooltip.edition', { year: String(year), basis: t(`tooltip.basis.${basis}`) })}
          {rated && ` · ${t('tooltip.ratedAs', { name: placeNameOf(rated), code: from })}`}
        </p>
      </div>
    );
  }
  const rank = rankOf(shown.value, numbersOf(values));
  return (
    <div className={styles.value}>
      <strong>{format.number(shown.value, indicator.decimals)}</strong>
      {shown.flags && <sup>{shown.flags}</sup>}{' '}
      {t('measure.unitYear', { unit: indicator.unit, year: String(year) })}
      <p className={styles.quiet}>
        {t('tooltip.rank', { place: rank.place, of: rank.of })}
        {shown.flags && ` · ${flagText(shown.flags)}`}
        {shown.isComputed && ` · ${t('tooltip.computed')}`}
      </p>
    </div>
  );
}
