import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A file of `src/` and the files of `src/` that it imports, paths from `src/` on. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
  /** Names of packages that it imports. */
  readonly packages: readonly string[];
}

const ROOT = 'src';
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

/** Every TypeScript file of `src/` with what it imports, read from its import lines. */
export function sourceFiles(): SourceFile[] {
  const paths = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path));
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const wanted = [...text.matchAll(IMPORT)].map(([, name = '']) => name);
    return {
      path,
      imports: wanted
        .filter((name) => name.startsWith('.'))
        .flatMap((name) => resolve(normalize(join(dirname(path), name)), known)),
      packages: wanted.filter((name) => !name.startsWith('.')),
    };
  });
}

function resolve(path: string, known: ReadonlySet<string>): string[] {
  const file = [path, `${path}.ts`, `${path}.tsx`].find((each) => known.has(each));
  return file ? [file] : [];
}

/** The top folder of a path (`map/style/ids.ts` gives `map`); null for a file at the root. */
export function folderOf(path: string): string | null {
  return path.includes('/') ? (path.split('/')[0] ?? null) : null;
}
