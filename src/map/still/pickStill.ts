import type { TerritoryCode } from '../../model/dataset/codes';

/** A pointer over sea or foreign land still hits a region this near, as on the interactive map. */
const NEAR_PIXELS = 6;

interface PageEvent {
  readonly target: EventTarget;
  readonly clientX: number;
  readonly clientY: number;
}

/** The region that a pointer is at: the one drawn there, else one close by. */
export function pickStill({ target, clientX, clientY }: PageEvent): TerritoryCode | null {
  return codeOf(target) ?? nearPoint(clientX, clientY);
}

function nearPoint(x: number, y: number): TerritoryCode | null {
  for (const distance of [NEAR_PIXELS / 2, NEAR_PIXELS]) {
    for (let eighth = 0; eighth < 8; eighth++) {
      const angle = (eighth * Math.PI) / 4;
      const at = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)] as const;
      const code = codeOf(document.elementFromPoint(...at));
      if (code !== null) return code;
    }
  }
  return null;
}

function codeOf(target: EventTarget | null): TerritoryCode | null {
  return target instanceof SVGElement ? (target.dataset.code ?? null) : null;
}
