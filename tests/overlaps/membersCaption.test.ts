import { median } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import words from '../../src/i18n/en/overlaps.json';
import { createSpeech } from '../../src/i18n/speech';

const { text } = createSpeech('en-GB', words);

interface Case {
  readonly members: readonly number[];
  readonly rest: readonly number[];
  readonly missing: number;
  readonly complete: boolean;
}

function caption({ members, rest, missing, complete }: Case): string {
  return text('members.caption', {
    label: 'Median age',
    year: '2019',
    network: 'ERRIN',
    complete: String(complete),
    members: members.length,
    membersMissing: missing,
    membersMedian: `${median(members) ?? ''} years`,
    rest: rest.length,
    restMissing: missing,
    restMedian: `${median(rest) ?? ''}`,
  });
}

const cases: fc.Arbitrary<Case> = fc.record({
  members: fc.array(fc.integer({ min: 20, max: 60 }), { maxLength: 4 }),
  rest: fc.array(fc.integer({ min: 20, max: 60 }), { maxLength: 4 }),
  missing: fc.nat(2),
  complete: fc.boolean(),
});

describe('the caption of members against the rest', () => {
  it('never speaks of a median of none or one, and always of the right count', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const [first = '', second = ''] = caption(each).split('; ');
        for (const [part, values] of [
          [first, each.members],
          [second, each.rest],
        ] as const) {
          if (values.length === 0) expect(part).toMatch(/no .*region.* has a value/);
          else if (values.length === 1) expect(part).toMatch(/the one .*region/);
          else
            expect(part).toMatch(
              new RegExp(`median of the ${values.length} .*: ${median(values)}\\b`),
            );
          expect(part.includes('median')).toBe(values.length > 1);
          expect(/\d/.test(part.replace('2019', ''))).toBe(values.length > 0);
        }
      }),
    );
  });

  it('never calls a region that is missing from an incomplete list an other one', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const [, second = ''] = caption(each).split('; ');
        expect(second.includes('other')).toBe(each.complete);
        expect(second.includes('not listed')).toBe(!each.complete);
      }),
    );
  });
});
