import * as z from 'zod/mini';
import { catalogue } from '../../src/model/dataset/catalogue';
import { insets, topology } from '../../src/model/dataset/geometry';
import { neighbours } from '../../src/model/dataset/neighbours';
import { regions } from '../../src/model/dataset/regions';
import { searchFile } from '../../src/model/dataset/searchFile';
import { innovationSeries, series } from '../../src/model/dataset/series';
import { territory, union } from '../../src/model/dataset/territory';
import type { Dataset } from './assemble';
import type { Fault } from './fault';

const SCHEMAS: readonly (readonly [RegExp, z.ZodMiniType])[] = [
  [/^catalogue\.json$/, catalogue],
  [/^regions\.json$/, regions],
  [/^search\.json$/, searchFile],
  [/^series\/innovation-group\.json$/, innovationSeries],
  [/^series\/[a-z0-9-]+\.json$/, series],
  [/^eu\.json$/, union],
  [/^territories\/[A-Z0-9]+\.json$/, territory],
  [/^map\/insets\.json$/, insets],
  [/^map\/neighbours\.json$/, neighbours],
  [/^map\/[a-z]+\.json$/, topology],
];

/** Reads what is about to be written as the app will: by the schemas of `src/model/dataset`. */
export function checkDataset(dataset: Dataset): Fault[] {
  return [...dataset].flatMap(([path, text]) => {
    const file = `public/data/${path}`;
    const schema = SCHEMAS.find(([pattern]) => pattern.test(path))?.[1];
    if (schema === undefined)
      return [{ file, where: '', message: 'no schema describes this file' }];
    const result = z.safeParse(schema, JSON.parse(text));
    if (result.success) return [];
    return result.error.issues.map((issue) => {
      const message = `does not fit the schema of the dataset (${issue.code}); the pipeline is at fault, not a source`;
      return { file, where: issue.path.map(String).join('.'), message };
    });
  });
}
