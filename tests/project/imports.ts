import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A TypeScript file with the names in its import lines, as they stand there. */
export interface ImportingFile {
  /** From the root of the project on. */
  readonly path: string;
  readonly text: string;
  readonly names: readonly string[];
}

/** A file of `src/` and the files of `src/` that it imports, paths from `src/` on. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Names of packages that it imports. */
  readonly packages: readonly string[];
}

const ROOT = 'src';
const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
/** What is imported and is no TypeScript: styles, words, a worker's address. */
const NO_SOURCE = /\.css$|\.json$|\?worker/;

/** Every TypeScript file below a folder with what it imports, read from its import lines. */
export function importingFiles(folder: string): ImportingFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, names: [...text.matchAll(IMPORT)].map(([, name = '']) => name) };
    });
}

/** The path from the root of the project on of what a file imports by a relative name. */
export function targetOf(path: string, name: string): string {
  return normalize(join(dirname(path), name)).replaceAll('\\', '/');
}

/** Every TypeScript file of `src/` with what it imports. Throws if it imports what is not there. */
export function sourceFiles(): SourceFile[] {
  const files = importingFiles(ROOT);
  const known = new Set(files.map(({ path }) => path));
  return files.map(({ path, text, names }) => ({
    path: fromRoot(path),
    text,
    imports: names
      .filter((name) => name.startsWith('.') && !NO_SOURCE.test(name))
      .map((name) => fromRoot(resolve(path, name, known))),
    packages: names.filter((name) => !name.startsWith('.')),
  }));
}

function resolve(path: string, name: string, known: ReadonlySet<string>): string {
  const target = targetOf(path, name);
  const file = [target, `${target}.ts`, `${target}.tsx`].find((each) => known.has(each));
  if (file === undefined) throw new Error(`${path} imports '${name}', which is not in ${ROOT}`);
  return file;
}

function fromRoot(path: string): string {
  return path.slice(ROOT.length + 1);
}

/** The top folder of a path (`map/style/ids.ts` gives `map`); null for a file at the root. */
export function folderOf(path: string): string | null {
  return path.includes('/') ? (path.split('/')[0] ?? null) : null;
}
