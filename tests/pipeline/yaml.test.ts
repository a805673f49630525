import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseYaml } from '../../geo/pipeline/yaml';

const schema = z.strictObject({
  name: z.string().min(1),
  level: z.enum(['country', 'region']),
  url: z.nullable(z.url()),
  complete: z.boolean(),
  members: z.array(z.strictObject({ code: z.string(), asOf: z.int().min(1990) })).min(1),
});

const good = `name: ERRIN
level: region
url: null
complete: false
members:
  - code: BE2
    asOf: 2021
`;
const faultsOf = (text: string): string[] =>
  parseYaml('x.yaml', text, schema).faults.map(({ where, message }) => `${where}: ${message}`);

describe('parseYaml', () => {
  it('takes a file that follows the schema', () => {
    const { value, faults } = parseYaml('x.yaml', good, schema);
    expect(faults).toEqual([]);
    expect(value.value?.members).toEqual([{ code: 'BE2', asOf: 2021 }]);
    expect(value.where(['members', 0, 'asOf'])).toBe('line 7, members[0].asOf');
  });

  it.each([
    ['name: ERRIN', 'name: ""', 'line 1, name: the text is empty'],
    ['name: ERRIN', 'name: 7', 'line 1, name: expected text, found 7'],
    [
      'level: region',
      'level: regio',
      'line 2, level: "regio" is not one of country, region (did you mean "region"?)',
    ],
    [
      'url: null',
      'url: errin.eu',
      'line 3, url: "errin.eu" is not an address that begins with https:// or http://',
    ],
    ['complete: false', 'complete: "no"', 'line 4, complete: expected true or false, found "no"'],
    ['complete: false\n', '', 'line 1, complete: is missing; expected true or false'],
    [
      'asOf: 2021',
      'asOf: 1021',
      'line 7, members[0].asOf: 1021 is too low; expected at least 1990',
    ],
    [
      'asOf: 2021',
      'asof: 2021',
      'line 7, members[0]: unknown key "asof" (did you mean "asOf"?); expected code, asOf',
    ],
    [
      '  - code: BE2\n    asOf: 2021',
      '  []',
      'line 5, members: the list is empty; expected at least one line',
    ],
  ])('says of %s → %s what is wrong', (from, to, expected) => {
    expect(faultsOf(good.replace(from, to))).toContain(expected);
  });

  it('tells every tab, and nothing else as long as there are tabs', () => {
    expect(faultsOf(good.replaceAll('    asOf', '\tasOf'))).toEqual([
      'line 7: begins with a tab; indent with spaces (two for each step)',
    ]);
  });

  it('tells a key that stands there twice', () => {
    expect(faultsOf(`${good}name: again\n`).join()).toContain('line 8: cannot be read as YAML');
  });
});
