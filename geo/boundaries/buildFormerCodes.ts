/** Writes `former-codes.csv`: where the territories lie today whose codes NUTS 2021 no longer has. */
import { writeFile } from 'node:fs/promises';
import { ancestorCodes, FORMER_VERSIONS } from '../../src/model/nuts';
import { type Ground, groundsOf, successorsOf } from './formerCodes';
import { loadNuts } from './upstream';

const OUTPUT = new URL('../sources/boundaries/former-codes.csv', import.meta.url);

async function build(): Promise<void> {
  const regions = groundsOf(await loadNuts('03M'), () => true);
  const today = new Set(regions.flatMap(({ code }) => [code, ...ancestorCodes(code)]));
  const versions = new Map<string, number[]>();
  const latest = new Map<string, Ground>();
  for (const version of FORMER_VERSIONS) {
    for (const level of [0, 1, 2] as const) {
      const nuts = await loadNuts('03M', version, level);
      for (const ground of groundsOf(nuts, (code) => !today.has(code))) {
        versions.set(ground.code, [...(versions.get(ground.code) ?? []), version]);
        latest.set(ground.code, ground);
      }
    }
  }
  const lines = [...latest.keys()].sort().flatMap((code) => {
    const former = latest.get(code);
    const found = former ? successorsOf(former, regions) : [];
    return found.map(({ region, share }) =>
      [code, versions.get(code)?.join(' '), region, share.toFixed(3)].join(','),
    );
  });
  await writeFile(OUTPUT, `code,versions,successor,share\n${lines.join('\n')}\n`);
}

await build();
