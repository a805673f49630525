/**
 * A computed colour as every program that reads SVG knows it: browsers give a mixed colour as
 * `color(srgb 0.9 0.93 0.95 / 0.5)`, which becomes `rgba(230, 237, 242, 0.5)`. Everything else stays.
 */
export function plainColour(value: string): string {
  const mixed = /^color\(srgb ([\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)(?: \/ ([\d.e+-]+))?\)$/.exec(
    value,
  );
  if (!mixed) return value;
  const [, red, green, blue, alpha] = mixed;
  const channels = [red, green, blue].map((part) => {
    const whole = Math.round(Number(part) * 255);
    return Math.min(255, Math.max(0, whole));
  });
  return alpha === undefined
    ? `rgb(${channels.join(', ')})`
    : `rgba(${channels.join(', ')}, ${Number(alpha)})`;
}
