/** A number to so many decimals, free of the noise of binary fractions (0.1 + 0.2 → 0.3). */
export function roundTo(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
}
