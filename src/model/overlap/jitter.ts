/** A place across the line of values from -1 to 1, always the same for the same code: dots that lie on one another come apart. */
export function jitter(code: string): number {
  let hash = 2166136261;
  for (const character of code) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  }
  // Codes differ in their last character: it is spread over all bits.
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash ^= hash >>> 13;
  return ((hash >>> 0) / 0xffffffff) * 2 - 1;
}
