import * as z from 'zod';
import { FIRST_YEAR, INNOVATION_GROUPS, LAST_YEAR } from '../../src/model/dataset/codes';
import type { Checked, Fault } from './fault';
import type { Sources } from './read';
import { sourceHead } from './statisticsCatalogue';
import { parseYaml } from './yaml';

const FILE = 'innovation/editions.yaml';

const text = z.string().min(1);
const year = z.int().min(FIRST_YEAR).max(LAST_YEAR);

const editionsSource = z.strictObject({
  source: sourceHead,
  reference: year,
  editions: z
    .array(
      z.strictObject({
        year,
        title: text,
        names: z.record(z.enum(INNOVATION_GROUPS), text),
        thresholds: text,
        source: text,
        url: z.nullable(z.url({ protocol: /^https?$/ })),
      }),
    )
    .min(1),
});

export type Editions = z.infer<typeof editionsSource>;

/** Path of the CSV of an edition. */
export function editionFile(edition: number): string {
  return `innovation/ris-${edition}.csv`;
}

/** Reads `innovation/editions.yaml`: oldest first, the reference edition among them. */
export function readEditions(sources: Sources): Checked<Editions | null> {
  const source = sources.get(FILE);
  if (source === undefined) {
    return { value: null, faults: [{ file: FILE, where: '', message: 'the file is missing' }] };
  }
  const { value: file, faults } = parseYaml(FILE, source, editionsSource);
  const editions = file.value;
  if (editions === null) return { value: null, faults };
  const found: Fault[] = [];
  const years = editions.editions.map((edition) => edition.year);
  years.forEach((edition, i) => {
    if (edition > (years[i - 1] ?? 0)) return;
    const message = `${edition} is out of order or stands there twice; oldest first`;
    found.push({ file: FILE, where: file.where(['editions', i, 'year']), message });
  });
  if (!years.includes(editions.reference)) {
    const message = `${editions.reference} is not one of the editions ${years.join(', ')}`;
    found.push({ file: FILE, where: file.where(['reference']), message });
  }
  return { value: editions, faults: [...faults, ...found] };
}
