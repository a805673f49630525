import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextIndex } from '../../../src/model/filter/textMatch';
import { regions } from './dataset';

const index = createTextIndex(regions, {
  profiles: new Map([
    [
      'ITH5',
      [
        { field: 'focusArea', text: 'omics sciences' },
        { field: 'initiative', text: 'BBMRI.it Italian Biobanks network' },
      ],
    ],
    ['DE', [{ field: 'document', text: 'Aktionsplan Individualisierte Medizin' }]],
  ]),
  formerCodes: new Map([['ITD5', ['ITH5']]]),
});
const found = (text: string) => [...index.matches(text)];

describe('the text filter', () => {
  it.each([
    ['emilia', 'ITH5'],
    ['ÉMILIA romagna', 'ITH5'],
    ['tuscany', 'ITI1'],
    ['dolnoslaskie', 'PL51'],
    ['Αττική', 'EL30'],
    ['ith5', 'ITH5'],
    ['GR30', 'EL30'],
    ['ITD5', 'ITH5'],
    ['omics', 'ITH5'],
    ['biobanks', 'ITH5'],
  ])('finds “%s” in %s alone', (text, code) => {
    expect(found(text)).toEqual([code]);
  });

  it('finds the beginning of a code', () => {
    expect(found('GB')).toEqual(
      regions.filter(({ code }) => code.startsWith('UK')).map(({ code }) => code),
    );
  });

  it('wants every word, wherever it stands', () => {
    expect(found('romagna omics')).toEqual(['ITH5']);
    expect(found('romagna wind')).toEqual([]);
  });

  it('finds what a parent’s profile says in the regions that it serves', () => {
    const german = regions.filter(({ profile }) => profile === 'DE').map(({ code }) => code);
    expect(german.length).toBeGreaterThan(0);
    expect(found('individualisierte')).toEqual(german);
  });

  it('takes few letters for the beginning of a word', () => {
    expect(found('omag')).toEqual(expect.arrayContaining(['ITH5']));
    expect(found('mag')).not.toContain('ITH5');
  });

  it('tells in what a region was found', () => {
    expect(index.hits('ITH5', 'romagna omics')).toMatchObject([
      { field: 'name', text: 'Emilia-Romagna' },
      { field: 'focusArea', text: 'omics sciences' },
    ]);
  });

  it('answers any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(found(text).length).toBeLessThanOrEqual(334);
      }),
    );
  });
});
