import type { Ref } from 'react';
import { useFormat } from '../../i18n/format';
import { circleRadius, legendCircles } from '../../model/map/circles';
import { numbersOf } from '../../model/map/mapValues';
import type { MapPicture } from '../../model/map/picture';
import { useDrawnMap } from '../drawn/useDrawnMap';
import { useLegendItems } from '../drawn/useLegendItems';
import { StaticMap } from '../still/StaticMap';
import styles from './MapFrame.module.css';
import type { TakenMap } from './takenMap';

interface MapFrameProps extends TakenMap {
  readonly ref: Ref<HTMLElement>;
  readonly title: string;
  readonly unit: string;
}

/** Title, map and legend in light colours, as the picture will hold them. */
export function MapFrame({ ref, title, unit, picture, selected, camera, size }: MapFrameProps) {
  const drawn = useDrawnMap(picture, selected, camera, size);
  const items = useLegendItems(picture);
  return (
    <figure ref={ref} className={`always-light ${styles.frame}`}>
      <figcaption>
        <strong>{title}</strong> {unit}
      </figcaption>
      <div
        data-map
        className={styles.map}
        style={{
          aspectRatio: `${size.width} / ${size.height}`,
          width: `min(100%, ${((45 * size.width) / size.height).toFixed(1)}dvh)`,
        }}
      >
        <StaticMap {...drawn} prefix="picture-" />
      </div>
      {picture.classes.scale === 'circles' && <Circles picture={picture} />}
      <ul className={styles.legend}>
        {items.map(({ label, colour }) => (
          <li key={label} data-legend={label}>
            <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden>
              <rect width="30" height="12" fill={colour ?? 'var(--map-no-data)'} />
              {colour === null && (
                <path
                  d="M-2 12 10 0M4 12 16 0M10 12 22 0M16 12 28 0M22 12 34 0"
                  stroke="var(--map-no-data-hatch)"
                />
              )}
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Room for a number beside its circle, in pixels. */
const LABEL = 90;

/** The sizes of the circles as a drawing of its own. */
function Circles({ picture: { indicator, values } }: { readonly picture: MapPicture }) {
  const format = useFormat();
  const largest = Math.max(0, ...numbersOf(values));
  const top = circleRadius(largest, largest);
  const circles = legendCircles(largest);
  const step = 2 * top + LABEL;
  const [width, height] = [Math.max(1, circles.length) * step, 2 * top + 2];
  return (
    <svg data-key width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {circles.map((value, i) => (
        <g key={value} transform={`translate(${i * step + top + 1} ${top + 1})`}>
          <circle
            r={circleRadius(value, largest)}
            fill="var(--map-circle)"
            fillOpacity="0.72"
            stroke="var(--map-circle-edge)"
          />
          <text x={top + 6} y="4" fontSize="12" fill="var(--text)">
            {format.number(value, indicator.decimals)}
          </text>
        </g>
      ))}
    </svg>
  );
}
