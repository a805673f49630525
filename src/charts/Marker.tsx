import type { MarkerShape, SeriesLook } from './looks';

/** Outlines around 0,0 that look equally large at a radius of 1. */
const SHAPES: Readonly<Record<Exclude<MarkerShape, 'circle'>, string>> = {
  square: 'M-.9-.9h1.8v1.8h-1.8z',
  diamond: 'M0-1.3 1.3 0 0 1.3-1.3 0z',
  triangle: 'M0-1.2 1.15.85h-2.3z',
  down: 'M0 1.2-1.15-.85h2.3z',
  cross: 'M-.4-1.2h.8v.8h.8v.8h-.8v.8h-.8v-.8h-.8v-.8h.8z',
};

interface MarkerProps {
  readonly look: SeriesLook;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Drawn as an outline: the value carries a flag. */
  readonly isHollow?: boolean;
}

/** The mark of a point in the shape of its series. */
export function Marker({ look, x, y, radius, isHollow = false }: MarkerProps) {
  const paint = {
    fill: isHollow ? 'var(--surface)' : look.colour,
    stroke: look.colour,
    strokeWidth: isHollow ? 1.5 : 0,
  };
  if (look.marker === 'circle') return <circle cx={x} cy={y} r={radius} {...paint} />;
  return (
    <path d={enlarged(SHAPES[look.marker], radius)} transform={`translate(${x} ${y})`} {...paint} />
  );
}

/** A path of another size. Not by a transform: browsers lose it where a page is printed smaller. */
function enlarged(path: string, scale: number): string {
  return path.replace(/-?\d*\.?\d+/g, (number) => String(Number(number) * scale));
}
