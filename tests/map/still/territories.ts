import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { catalogue } from '../../../src/model/dataset/catalogue';
import { insets, topology } from '../../../src/model/dataset/geometry';
import { regions } from '../../../src/model/dataset/regions';

/** A file of the published dataset, checked as the app checks it. */
function read<Schema extends z.core.$ZodType>(file: string, schema: Schema): z.output<Schema> {
  return z.parse(schema, JSON.parse(readFileSync(`public/data/${file}`, 'utf8')));
}

const { countries } = read('catalogue.json', catalogue);

/** What the still map draws of the published dataset. */
export const territories = {
  regions: read('regions.json', regions).regions,
  country: (code: string) => countries.find((each) => each.code === code.slice(0, 2)),
  overview: read('map/overview.json', topology),
  surroundings: read('map/surroundings.json', topology),
  detail: read('map/detail.json', topology),
  insets: read('map/insets.json', insets).insets,
};
