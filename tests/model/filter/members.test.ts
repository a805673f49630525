import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue } from '../../../src/model/dataset/catalogue';
import { membersByLevel } from '../../../src/model/filter/members';

const { networks } = catalogue.parse(
  JSON.parse(readFileSync('public/data/catalogue.json', 'utf8')),
);
const compare = new Intl.Collator('en-GB').compare;

it.each(networks.map((network) => [network.short, network.members] as const))(
  'all members of %s stand at their own level, in the order of their names',
  (_, members) => {
    const groups = membersByLevel(members, compare);
    expect(groups.flatMap((group) => group.members)).toHaveLength(members.length);
    for (const group of groups) {
      expect(new Set(group.members.map(({ level }) => level))).toEqual(new Set([group.level]));
      const names = group.members.map(({ name }) => name);
      expect(names).toEqual(names.toSorted(compare));
    }
  },
);

it('puts those outside NUTS last', () => {
  const danube = networks.find(({ id }) => id === 'eusdr');
  expect(membersByLevel(danube?.members ?? [], compare).at(-1)?.level).toBeNull();
});
