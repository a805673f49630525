/** The corners of a path, in whole pixels. */
export function corners(path: string): string[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?\d+) (-?\d+)/g)].map(([, command, dx, dy]) => {
    [x, y] = command === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return `${x},${y}`;
  });
}
