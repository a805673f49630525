import * as z from 'zod';
import { FIRST_YEAR, INNOVATION_GROUPS, LAST_YEAR } from '../../src/model/dataset/codes';
import type { Profile } from '../../src/model/dataset/territory';
import type { Checked, Fault } from './fault';
import { idOf } from './networks';
import type { Sources } from './read';
import { didYouMean } from './suggest';
import { knows, type Territories, unknownTerritory } from './territories';
import { parseYaml } from './yaml';

const text = z.string().min(1);
const year = z.int().min(FIRST_YEAR).max(LAST_YEAR);
const yesNoUnknown = z.nullable(z.boolean());
const url = z.url({ protocol: /^https?$/ });

const language = z.string().regex(/^[a-z]{2}$/, 'expected a language of two letters, such as fr');

/** As `profile` of the published dataset; full zod here, so that messages name value and expectation. */
const profileSource: z.ZodType<Profile> = z.strictObject({
  summary: text,
  focusAreas: z.array(text),
  collaboration: z
    .strictObject({ seeking: yesNoUnknown, topics: z.array(text) })
    .refine(({ seeking, topics }) => seeking !== false || topics.length === 0, {
      message: 'lists topics although "seeking" is false',
      path: ['topics'],
    }),
  policyDocuments: z.array(
    z.strictObject({
      title: text,
      language: language.optional(),
      level: z.nullable(z.enum(['national', 'regional'])),
    }),
  ),
  hasRis3: yesNoUnknown,
  pmInRis3: yesNoUnknown,
  policyTopics: z.array(text),
  initiatives: z.array(text),
  digitalInnovationHubs: z.array(text),
  representation: z.array(text),
  membershipsReported: z.array(z.strictObject({ label: text, network: text })),
  reported: z.strictObject({
    year,
    population: z.nullable(z.number().positive()),
    density: z.nullable(z.number().positive()),
    share65Plus: z.nullable(z.number().positive().max(100)),
  }),
  innovationReported: z.array(
    z.strictObject({
      edition: year,
      asPrinted: text,
      group: z.nullable(z.enum(INNOVATION_GROUPS)),
      subgroup: z.nullable(z.enum(['+', '', '-'])),
    }),
  ),
  website: z.nullable(url),
  imageAttribution: z.nullable(text),
  sourceIncomplete: z.boolean(),
  note: z.nullable(text),
  sources: z.array(url).min(1),
});

/** Profiles by the code of their territory. */
export type Profiles = ReadonlyMap<string, Profile>;

/** Reads the profiles: each belongs to a territory, and each reported label to a network that has a file. */
export function readProfiles(
  sources: Sources,
  territories: Territories,
  networks: readonly string[],
): Checked<Profiles> {
  const faults: Fault[] = [];
  const profiles = new Map<string, Profile>();
  for (const [file, content] of sources) {
    if (!/^profiles\/[^/]+\.yaml$/.test(file)) continue;
    const code = idOf(file);
    if (!knows(territories, code)) {
      const message = `the name of the file: ${unknownTerritory(territories, code)}`;
      faults.push({ file, where: '', message });
    }
    const read = parseYaml(file, content, profileSource);
    faults.push(...read.faults);
    const profile = read.value.value;
    if (profile === null) continue;
    profile.membershipsReported.forEach(({ network }, i) => {
      if (networks.includes(network)) return;
      const where = read.value.where(['membershipsReported', i, 'network']);
      const message = `"${network}" is not the id of a network${didYouMean(network, networks)}`;
      faults.push({ file, where, message });
    });
    profiles.set(code, profile);
  }
  return { value: profiles, faults };
}
