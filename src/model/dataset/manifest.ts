import * as z from 'zod/mini';

/**
 * `manifest.json`, written when the app is built: the name under which each file of the dataset is
 * published for good. What is fetched by such a name never changes and need never be asked for again.
 */
export const manifest = z.strictObject({
  /** What all files together weigh on their way, compressed by gzip. */
  bytes: z.number(),
  /** `regions.json` → `regions.1a2b3c4d.json`; both relative to `/data/`. */
  files: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifest>;

/** `map/overview.json` with the first digits of its content's hash: `map/overview.1a2b3c4d.json`. */
export function hashedName(file: string, hash: string): string {
  return file.replace(/\.json$/, `.${hash}.json`);
}

/** Whether an address is one of a file of the dataset under its hashed name. */
export const HASHED_DATA = /\/data\/[\w/-]+\.[0-9a-f]{8}\.json$/;
