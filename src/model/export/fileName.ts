/** What a file is called that is taken home: `regioscope-regions-2026-11-24.csv`. */
export function fileName(what: string, created: Date, extension: 'csv' | 'json'): string {
  return `regioscope-${what}-${created.toISOString().slice(0, 10)}.${extension}`;
}
