import { memo } from 'react';
import type { Placed } from '../../model/series/place';
import { useElementSize } from '../../ui/useElementSize';
import { REGION_LOOK } from '../looks';
import { Marker } from '../Marker';
import styles from './PlaceStrip.module.css';

interface PlaceStripProps {
  /** What the strip shows, in words. */
  readonly label: string;
  /** From the lowest value. */
  readonly all: readonly Placed[];
  /** Null where the region has none. */
  readonly value: number | null;
  /** The lowest and the highest value in words. */
  readonly ends: readonly [string, string];
}

const HEIGHT = 22;
const SIDE = 7;

/** All regions on a line by their value, this one marked. */
export const PlaceStrip = memo(function PlaceStrip({ label, all, value, ends }: PlaceStripProps) {
  const [box, size] = useElementSize();
  const width = size?.width ?? 0;
  const [low, high] = [all[0]?.value ?? 0, all.at(-1)?.value ?? 0];
  const x = (each: number) =>
    high > low ? SIDE + ((each - low) / (high - low)) * (width - 2 * SIDE) : width / 2;
  return (
    <div className={styles.strip}>
      <div ref={box} style={{ height: HEIGHT }}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} role="img" aria-label={label}>
            <path
              d={all.map((each) => `M${x(each.value).toFixed(1)} 5v12`).join('')}
              stroke="var(--chart-others)"
              opacity={0.45}
            />
            {value !== null && (
              <>
                <line
                  x1={x(value)}
                  x2={x(value)}
                  y1={1}
                  y2={HEIGHT - 1}
                  stroke={REGION_LOOK.colour}
                  strokeWidth={2}
                />
                <Marker look={REGION_LOOK} x={x(value)} y={HEIGHT / 2} radius={5} />
              </>
            )}
          </svg>
        )}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </div>
  );
});
