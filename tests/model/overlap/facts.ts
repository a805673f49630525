import fc from 'fast-check';
import type { Region } from '../../../src/model/dataset/regions';
import { regions as known } from '../../profile/fixtures/regions';

export const IDS = ['errin', 'vanguard', 's3p4pm', '1mg', 'nspa', 'eusdr'] as const;

/** A region with memberships, each a network with its role and way. */
export function regionIn(code: string, ...memberships: Region['memberships']): Region {
  const [base] = known.regions;
  if (!base) throw new Error('no region');
  return { ...base, code, name: code, memberships };
}

/** A membership that counts. */
export function direct(network: string): Region['memberships'][number] {
  return { network, role: 'member', via: 'direct', through: '' };
}

const membership = fc.record({
  network: fc.constantFrom(...IDS),
  role: fc.constantFrom('member', 'partner', 'associate', 'observer'),
  via: fc.constantFrom('direct', 'parent', 'part'),
  through: fc.constant('XX'),
});

/** Regions with any memberships, those that do not count among them. */
export const regionLists: fc.Arbitrary<readonly Region[]> = fc
  .array(fc.uniqueArray(membership, { selector: ({ network }) => network }), { maxLength: 60 })
  .map((lists) => lists.map((list, i) => regionIn(`X${String(i).padStart(3, '0')}`, ...list)));

/** Two or more networks to show. */
export const shownLists = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2 });
