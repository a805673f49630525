/**
 * The place that a key leads to in a row: arrows to the neighbours, Home and End to the ends. From
 * nowhere (-1) an arrow leads to the first place. Null for any other key and for an empty row.
 */
export function step(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, from + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
