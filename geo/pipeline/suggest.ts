/** Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (r: number, c: number): number => (r === i ? row[c] : rows[r]?.[c]) ?? Infinity;
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(i - 2, j - 2) + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}

/** ` (did you mean "errin"?)` where one of the known words is near, otherwise nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const limit = word.length < 4 ? 1 : 2;
  let best = '';
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    // Among equally near words one of the same length wins: codes of one level are most often mistaken.
    const sameLength = candidate.length === word.length ? 0 : 0.5;
    const steps = distance(word.toLowerCase(), candidate.toLowerCase()) + sameLength;
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best === '' ? '' : ` (did you mean "${best}"?)`;
}
