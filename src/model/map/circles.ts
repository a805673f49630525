/** Largest circle on the map, in pixels of the screen at every zoom: so the legend's key always holds. */
const LARGEST_RADIUS = 22;

/** The radius in pixels of a circle whose area is proportional to the value. */
export function circleRadius(value: number, largest: number): number {
  return largest > 0 ? LARGEST_RADIUS * Math.sqrt(Math.max(0, value) / largest) : 0;
}

/** Three round values for the legend: at most the largest, then about a quarter and a twentieth of it. */
export function legendCircles(largest: number): number[] {
  const rounded = [1, 1 / 4, 1 / 20].map((share) => roundDown(largest * share));
  return [...new Set(rounded)].filter((value) => value > 0);
}

/** Down to one significant digit: 15 512 000 gives 10 000 000. */
function roundDown(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / unit) * unit;
}
