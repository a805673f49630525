import type { CSSProperties } from 'react';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import { NO_DATA } from '../../model/map/mapClasses';
import type { MapPicture } from '../../model/map/picture';
import { classColours } from '../../ui/tokens/classColours';
import { BOTH_SCHEMES } from '../../ui/tokens/mapPalette';
import styles from './FirstMap.module.css';
import { FIRST_SIZE, type FirstShapes, firstPoint } from './firstShapes';

interface FirstPictureProps {
  readonly picture: MapPicture;
  readonly shapes: FirstShapes;
}

/** The hatch of "not available"; the maps that follow have one of their own. */
const HATCH = 'first-not-available';

/**
 * The map of the default view as it stands in the page before any script runs: the still map's picture in
 * a fiftieth of its bytes. Drawn when the app is built, and never in the browser.
 */
export function FirstPicture({ picture, shapes }: FirstPictureProps) {
  const t = useText();
  const { regions } = useDataset();
  const { indicator, year, classes } = picture;
  const colours = classColours(classes, BOTH_SCHEMES);
  const fillOf = (index: number) =>
    index === NO_DATA ? `url(#${HATCH})` : (colours[index] ?? 'var(--map-no-data)');
  const { width, height } = FIRST_SIZE;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      style={{ '--sheet-width': width, '--sheet-height': height } as CSSProperties}
      role="img"
      aria-label={t('map.picture', {
        indicator: indicator.label,
        year: String(year),
        count: regions.length,
      })}
    >
      <pattern id={HATCH} width="10" height="10" patternUnits="userSpaceOnUse">
        <path fill="var(--map-no-data)" d="M0 0h10v10H0z" />
        <path d="M0 10 10 0" stroke="var(--map-no-data-hatch)" />
      </pattern>
      <path className={styles.land} d={shapes.land} />
      <path className={styles.seam} d={shapes.outerBorders} />
      <path className={styles.frame} d={shapes.frames} />
      {shapes.classes.map(({ index, d }) => (
        <path key={index} fill={fillOf(index)} d={d} />
      ))}
      <path className={styles.regionBorder} d={shapes.regionalBorders} />
      <path className={styles.countryBorder} d={shapes.countryBorders + shapes.outerBorders} />
      {regions
        .filter(({ marker }) => marker)
        .map(({ code, centre }) => {
          const [cx, cy] = firstPoint(centre);
          const fill = fillOf(classes.classOf.get(code) ?? NO_DATA);
          return <circle key={code} className={styles.marker} cx={cx} cy={cy} fill={fill} />;
        })}
      {shapes.names.map(({ name, at: [x, y] }) => (
        <text key={name} className={styles.name} x={x} y={y}>
          {name}
        </text>
      ))}
    </svg>
  );
}
