import { memo } from 'react';
import type { RegionStates } from '../style/look';
import styles from './StaticMap.module.css';
import { dimmedColour, HATCH, regionColour } from './staticColours';
import type { StaticRegion } from './staticShapes';

interface StaticRegionsProps {
  readonly shapes: readonly StaticRegion[];
  readonly states: RegionStates;
  readonly classColours: readonly string[];
  /** Of the names of patterns. */
  readonly prefix?: string | undefined;
}

/** The regions in the colours of their classes: one element each, drawn again only when its own colour changes. */
export const StaticRegions = memo(function StaticRegions({
  shapes,
  states,
  classColours,
  prefix,
}: StaticRegionsProps) {
  return (
    <g className={styles.regions}>
      {shapes.map(({ code, d }) => {
        const state = states.get(code);
        return (
          <StaticRegionPath
            key={code}
            code={code}
            d={d}
            fill={regionColour(state, classColours, prefix)}
            isDimmed={state?.dimmed ?? false}
          />
        );
      })}
    </g>
  );
});

interface StaticRegionPathProps extends StaticRegion {
  readonly fill: string;
  readonly isDimmed: boolean;
}

const StaticRegionPath = memo(function StaticRegionPath({
  code,
  d,
  fill,
  isDimmed,
}: StaticRegionPathProps) {
  return <path data-code={code} data-dimmed={isDimmed || undefined} d={d} fill={fill} />;
});

/** Side of the hatch's square in pixels of the screen, as on the interactive map. */
export const HATCH_SIDE = 6;

interface StaticHatchesProps {
  readonly scale: number;
  /** Of the names of patterns. */
  readonly prefix?: string | undefined;
}

/** "Not available" as a pattern, and the same behind the veil of what is not asked for. */
export function StaticHatches({ scale, prefix = '' }: StaticHatchesProps) {
  const hatch = (id: string, ground: string, stroke: string) => (
    <pattern
      id={id}
      width={HATCH_SIDE}
      height={HATCH_SIDE}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale.toFixed(5)})`}
    >
      <rect width={HATCH_SIDE} height={HATCH_SIDE} fill={ground} />
      <path
        d={`M-1 1 1-1M0 ${HATCH_SIDE} ${HATCH_SIDE} 0M${HATCH_SIDE - 1} ${HATCH_SIDE + 1} ${HATCH_SIDE + 1} ${HATCH_SIDE - 1}`}
        stroke={stroke}
        strokeWidth="1.1"
      />
    </pattern>
  );
  const [ground, stroke] = ['var(--map-no-data)', 'var(--map-no-data-hatch)'];
  return (
    <defs>
      {hatch(prefix + HATCH.plain, ground, stroke)}
      {hatch(prefix + HATCH.dimmed, dimmedColour(ground), dimmedColour(stroke))}
    </defs>
  );
}
