import { memo } from 'react';
import {
  type LabelStyle,
  LINE_HEIGHT,
  type PlacedLabel,
  placeLabels,
} from '../../model/map/placeLabels';
import { metresPerPixel } from '../../model/projection/plane';
import type { MapLabel, MapLabels } from '../geometry/mapLabels';
import { LABELS } from '../style/labelSizes';
import { interpolate } from '../style/widths';
import { drawingPoint, drawingScale, pinned } from './drawing';
import styles from './StaticMap.module.css';

interface StaticLabelsProps {
  readonly labels: MapLabels;
  readonly zoom: number;
}

/** Names as on the interactive map: countries first, then land outside the atlas, then regions as room allows. */
export const StaticLabels = memo(function StaticLabels({ labels, zoom }: StaticLabelsProps) {
  return (
    <g className={styles.labels}>
      {placedAt(zoom, labels).map(({ kind, style, placed }) => (
        <g key={kind} className={DRESS[kind]} fontSize={style.size}>
          {placed.map((each) => (
            <Name key={each.label.code} {...each} style={style} scale={drawingScale(zoom)} />
          ))}
        </g>
      ))}
    </g>
  );
});

type LabelKind = keyof MapLabels;

/** The kinds of names at a zoom, the first to be placed first. */
function placedAt(zoom: number, labels: MapLabels) {
  const isShown = (kind: LabelKind) => {
    const { from, to = Number.POSITIVE_INFINITY }: { from: number; to?: number } = LABELS[kind];
    return zoom >= from && zoom < to;
  };
  const kinds = ORDER.filter(isShown);
  const groups = kinds.map((kind) => ({
    labels: labels[kind].filter(({ from = 0 }) => zoom >= from),
    style: styleOf(kind, zoom),
  }));
  const placed = placeLabels(groups, metresPerPixel(zoom));
  return kinds.map((kind, index) => ({
    kind,
    style: styleOf(kind, zoom),
    placed: placed[index] ?? [],
  }));
}

const DRESS: Partial<Record<LabelKind, string | undefined>> = {
  countries: styles.countries,
  land: styles.landNames,
  insets: styles.insets,
  insetScales: styles.insets,
};

const ORDER: readonly LabelKind[] = ['insetScales', 'insets', 'countries', 'land', 'regions'];

function styleOf(kind: LabelKind, zoom: number): LabelStyle {
  const { size, ...rest } = kind === 'insetScales' ? LABELS.insets : LABELS[kind];
  const style = { ...rest, size: Number(interpolate(zoom, size).toFixed(2)) };
  if (kind === 'insets') return { ...style, offset: [0.3, 0.25], isAlways: true };
  if (kind === 'insetScales') return { ...style, offset: [0.4, -LINE_HEIGHT / 2], isAlways: true };
  return style;
}

interface NameProps extends PlacedLabel<MapLabel> {
  readonly style: LabelStyle;
  readonly scale: number;
}

function Name({ label, lines, style: { size, offset }, scale }: NameProps) {
  const [x, y] = offset ?? [0, (-lines.length * LINE_HEIGHT) / 2];
  // From the top of a line to where its letters stand.
  const baseline = 0.95;
  return (
    <text transform={pinned(drawingPoint(label.at), scale)}>
      {lines.map((line, index) => (
        <tspan
          key={line}
          x={(x * size).toFixed(1)}
          y={((y + index * LINE_HEIGHT + baseline) * size).toFixed(1)}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
