import { NO_DATA } from '../../model/map/mapClasses';
import type { PixelSize } from '../../model/map/sheet';
import { drawingScale, viewBox } from '../still/drawing';
import type { StaticMapProps } from '../still/StaticMap';
import { HATCH_SIDE } from '../still/StaticRegions';
import { dimmedColour } from '../still/staticColours';

type PaperHatchProps = Pick<StaticMapProps, 'shapes' | 'states' | 'camera' | 'size'>;

const GROUND = 'var(--map-no-data)';
const LINES = 'var(--map-no-data-hatch)';

/**
 * "Not available" on paper: lines that end at the regions. A browser that writes a PDF makes a picture
 * of a pattern for every region that has it, and a map of forty megabytes of them.
 */
export function PaperHatch({ shapes, states, camera, size }: PaperHatchProps) {
  const absent = shapes.regions.filter(
    ({ code }) => (states.get(code)?.class ?? NO_DATA) === NO_DATA,
  );
  const part = (isDimmed: boolean) =>
    absent
      .filter(({ code }) => (states.get(code)?.dimmed ?? false) === isDimmed)
      .map(({ d }) => d)
      .join('');
  const lines = slanted(viewBox(camera, size), HATCH_SIDE * drawingScale(camera.zoom), size);
  const hatch = (id: string, d: string, ground: string, stroke: string) => (
    <>
      <clipPath id={id}>
        <path d={d} />
      </clipPath>
      <path d={d} fill={ground} />
      <path
        d={lines}
        clipPath={`url(#${id})`}
        stroke={stroke}
        strokeWidth="0.9"
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
  return (
    <g>
      {hatch('paper-absent', part(false), GROUND, LINES)}
      {hatch('paper-absent-dimmed', part(true), dimmedColour(GROUND), dimmedColour(LINES))}
    </g>
  );
}

/** Lines from lower left to upper right all over a view box, so far apart sideways: an SVG path. */
function slanted(box: string, step: number, { width, height }: PixelSize): string {
  const [left = 0, top = 0] = box.split(' ').map(Number);
  const scale = step / HATCH_SIDE;
  const [right, bottom] = [left + width * scale, top + height * scale];
  const count = Math.ceil((right - left + bottom - top) / step);
  return Array.from({ length: count }, (_, i) => {
    const sum = left + top + i * step;
    const points = [left, sum - left, sum - top, top].map((value) => value.toFixed(1));
    return `M${points.slice(0, 2).join(' ')}L${points.slice(2).join(' ')}`;
  }).join('');
}
