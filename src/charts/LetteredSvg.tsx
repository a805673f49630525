import type { ReactNode } from 'react';
import { inPixels } from '../ui/inPixels';

interface LetteredSvgProps {
  /** In pixels of a page with usual letters. */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** How much larger the letters of the page are than usual. */
export function letterScale(): number {
  return inPixels(1 / 16);
}

/** A drawing with words in it, for a chart's picture too: as large letters ask for, it is drawn larger as a whole. */
export function LetteredSvg({ width, height, children }: LetteredSvgProps) {
  const scale = letterScale();
  return (
    <svg
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      data-picture=""
      aria-hidden
    >
      {children}
    </svg>
  );
}
