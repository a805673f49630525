import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hashedName, type Manifest } from '../../src/model/dataset/manifest.ts';

/** A file of the dataset as the build publishes it. */
export interface PublishedFile {
  /** Plain name, relative to `/data/`: `map/overview.json`. */
  readonly plain: string;
  /** Name by content: `map/overview.1a2b3c4d.json`. */
  readonly hashed: string;
  readonly source: Uint8Array;
}

/** All files of a folder with their hashed names, in the order of their plain ones; none if there is no folder. */
export function readPublished(folder: string): PublishedFile[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => published(relative(folder, path).split(sep).join('/'), readFileSync(path)))
    .sort((a, b) => (a.plain < b.plain ? -1 : 1));
}

/** The file that names all others, itself published like them. */
export function manifestOf(files: readonly PublishedFile[]): PublishedFile {
  const content: Manifest = {
    bytes: files.reduce((sum, { source }) => sum + gzipSync(source).length, 0),
    files: Object.fromEntries(files.map(({ plain, hashed }) => [plain, hashed])),
  };
  return published('manifest.json', Buffer.from(JSON.stringify(content)));
}

/** Lets the page ask for files under their hashed names, and say so to the app: `data-file` is the plain name. */
export function nameHashed(html: string, files: readonly PublishedFile[]): string {
  const names = new Map(files.map(({ plain, hashed }) => [plain, hashed]));
  return html.replace(/ href="(\.\/data\/)([\w/-]+\.json)"/g, (link, folder, plain) => {
    const hashed = names.get(plain);
    return hashed === undefined ? link : ` href="${folder}${hashed}" data-file="${plain}"`;
  });
}

function published(plain: string, source: Uint8Array): PublishedFile {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return { plain, hashed: hashedName(plain, hash), source };
}
