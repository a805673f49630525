/** Red, green and blue in linear light: 0 to 1 each. */
export type Rgb = readonly [number, number, number];

export const DEFICIENCIES = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Deficiency = (typeof DEFICIENCIES)[number];

/**
 * How full dichromats see, as a matrix on linear RGB (severity 1.0). Source: G. M. Machado,
 * M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, and its tables.
 */
const MATRICES: Readonly<Record<Deficiency, readonly [Rgb, Rgb, Rgb]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** `#1f5fae` in linear light. Throws for anything but six hexadecimal digits. */
export function linearRgb(hex: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!digits) throw new Error(`"${hex}" is not a colour of the form #rrggbb`);
  const channel = (text: string | undefined) => decode(Number.parseInt(text ?? '', 16) / 255);
  return [channel(digits[1]), channel(digits[2]), channel(digits[3])];
}

/** The colour, in linear light, as a person with the deficiency sees it. */
export function simulate([r, g, b]: Rgb, deficiency: Deficiency): Rgb {
  const seen = MATRICES[deficiency].map(([x, y, z]) => clamp(x * r + y * g + z * b));
  return [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0];
}

/** Contrast of two colours (linear light) by WCAG 2: 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/**
 * How different two colours (linear light) look: 100 times the Euclidean distance in Oklab
 * (B. Ottosson, 2020), where about 2 is just noticeable.
 */
export function colourDistance(a: Rgb, b: Rgb): number {
  const [l, m, s] = oklab(a);
  const [p, q, r] = oklab(b);
  return 100 * Math.hypot(l - p, m - q, s - r);
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function decode(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function clamp(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
