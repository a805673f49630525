import { describe, expect, it } from 'vitest';
import { folderOf, importingFiles, sourceFiles, targetOf } from './imports';

const files = sourceFiles();
const folders = [...new Set(files.flatMap(({ path }) => folderOf(path) ?? []))];

/** The page puts the features together; nobody but the root imports it. */
const PAGE = 'page';

/** Ground floors, and what each may stand on. Every other folder is a feature. */
const GROUND: Record<string, readonly string[]> = {
  model: [],
  i18n: [],
  data: ['model'],
  ui: ['model', 'i18n', 'data'],
  // The machinery of charts: profile, comparison and whoever else draws one stand on it.
  charts: ['model', 'i18n', 'data', 'ui'],
};
const features = folders.filter((folder) => !(folder in GROUND) && folder !== PAGE);

function mayImport(from: string): readonly string[] {
  if (from === PAGE) return folders;
  return [from, ...(GROUND[from] ?? Object.keys(GROUND))];
}

/** Globals of a browser that a text uses, except in comments and strings and where the name is its own parameter or variable. */
function browserGlobals(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'/g, '');
  return ['document', 'window', 'navigator'].filter((name) => {
    const isOwn = new RegExp(`\\b(?:const|let) ${name}\\b|\\(${name}\\) =>`);
    return new RegExp(`(?<![.\\w])${name}\\b(?!\\??:)`).test(code) && !isOwn.test(code);
  });
}

describe('dependencies point one way', () => {
  it('knows every ground floor and at least the map and the profile', () => {
    expect(folders).toEqual(expect.arrayContaining(Object.keys(GROUND)));
    expect(features).toEqual(expect.arrayContaining(['map', 'profile']));
  });

  it.each(folders)('from %s', (folder) => {
    const wrong = files
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, imports }) =>
        imports
          .filter((target) => !mayImport(folder).includes(folderOf(target) ?? 'the root'))
          .map((target) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('and the model knows no React and no page', () => {
    const wrong = files
      .filter(({ path }) => folderOf(path) === 'model')
      .filter(({ packages }) => packages.some((name) => /^(react|maplibre|@tanstack)/.test(name)))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('and the model asks nothing of a browser', () => {
    const wrong = files
      .filter(({ path }) => folderOf(path) === 'model')
      .flatMap(({ path, text }) => browserGlobals(text).map((name) => `${path} uses ${name}`));
    expect(wrong).toEqual([]);
  });

  it('and the pipeline takes the model alone from the app', () => {
    const wrong = importingFiles('geo/pipeline').flatMap(({ path, names }) =>
      names
        .filter((name) => name.startsWith('.'))
        .filter((name) => /^src\/(?!model\/)/.test(targetOf(path, name)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('without a circle', () => {
    const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
        return;
      }
      state.set(path, 'open');
      for (const next of importsOf.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const { path } of files) visit(path, []);
    expect(circles).toEqual([]);
  });
});
