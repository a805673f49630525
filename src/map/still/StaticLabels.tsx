import { memo } from 'react';
import { LINE_HEIGHT } from '../../model/map/placeLabels';
import { type MapLabel, type MapLabels, writtenLabels } from '../geometry/mapLabels';
import { LABEL_KINDS, type LabelKind, labelStyle } from '../style/labelSizes';
import { drawingPoint, drawingScale, pinned } from './drawing';
import styles from './StaticMap.module.css';

interface StaticLabelsProps {
  readonly labels: MapLabels;
  readonly zoom: number;
}

/** The names that the interactive map writes at the same zoom. */
export const StaticLabels = memo(function StaticLabels({ labels, zoom }: StaticLabelsProps) {
  return (
    <g className={styles.labels}>
      {LABEL_KINDS.map((kind) => {
        const { sizeAt, offset } = labelStyle(kind);
        const size = Number(sizeAt(zoom).toFixed(2));
        return (
          <g key={kind} className={DRESS[kind]} fontSize={size}>
            {writtenLabels(labels, kind, zoom).map((each) => (
              <Name
                key={each.label.code}
                {...each}
                size={size}
                offset={offset}
                scale={drawingScale(zoom)}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
});

const DRESS: Partial<Record<LabelKind, string | undefined>> = {
  countries: styles.countries,
  land: styles.landNames,
  insets: styles.insets,
  insetScales: styles.insets,
};

interface NameProps extends Pick<MapLabel, 'at' | 'lines'> {
  readonly size: number;
  /** In ems; undefined in the middle of its point. */
  readonly offset: readonly [number, number] | undefined;
  readonly scale: number;
}

function Name({ at, lines, size, offset, scale }: NameProps) {
  const [x, y] = offset ?? [0, (-lines.length * LINE_HEIGHT) / 2];
  // From the top of a line to where its letters stand.
  const baseline = 0.95;
  return (
    <text transform={pinned(drawingPoint(at), scale)}>
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
