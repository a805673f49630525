import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly optionalDependencies?: Record<string, string>;
}

describe.each(['package-lock.json', 'geo/boundaries/package-lock.json'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> };

  it('names no registry', () => {
    expect(text).not.toMatch(/"resolved"|https?:\/\/registry/);
  });

  it('locks the binaries of every platform (npm run lock completes it)', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});
