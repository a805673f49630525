import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../../src/data/queries';
import chipWords from '../../../src/i18n/en/chips.json';
import { Language, withWords } from '../../../src/i18n/text';
import { chipsOf } from '../../../src/model/filter/chips';
import { type Bounds, type Filters, NO_FILTERS } from '../../../src/model/filter/filters';
import { useChipText } from '../../../src/ui/answer/useChipText';
import { serve } from '../../profile/renderProfile';

function ChipList({ filters }: { readonly filters: Filters }) {
  const textOf = useChipText(filters);
  return (
    <ul>
      {chipsOf(filters).map((chip) => (
        <li key={textOf(chip)}>{textOf(chip)}</li>
      ))}
    </ul>
  );
}
const Chips = withWords([chipWords], ChipList);

/** What the chips of some filters say. */
async function textsOf(change: Partial<Filters>): Promise<(string | null)[]> {
  serve();
  render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense>
          <Chips filters={{ ...NO_FILTERS, ...change }} />
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  const items = await screen.findAllByRole('listitem');
  return items.map(({ textContent }) => textContent);
}

const aged = (within: Bounds | 'none', year: number | null = null): Partial<Filters> => ({
  range: [{ indicator: 'share-65-plus', year, within }],
});

describe('what is set, in words', () => {
  it('calls networks by their short names, and those that are left out “not …”', async () => {
    expect(await textsOf({ network: ['errin'], exclude: ['s3p4pm'] })).toEqual([
      'ERRIN',
      'not S3P4PM',
    ]);
  });

  it('says “not …” of networks that none of may be there', async () => {
    expect(await textsOf({ network: ['errin'], match: 'none' })).toEqual(['not ERRIN']);
  });

  it('calls groups as the reference edition does, and countries in English', async () => {
    expect(await textsOf({ group: ['strong', 'unknown'], country: ['IT'] })).toEqual([
      'Strong',
      'group not known',
      'Italy',
    ]);
  });

  it.each<[string, Bounds | 'none', string]>([
    ['both ends', { from: 20, to: 25, isToExcluded: false }, '20 – 25 %'],
    ['a class', { from: 20.5, to: 25, isToExcluded: true }, '20.5 – < 25.0 %'],
    ['an open upper end', { from: 20, to: null, isToExcluded: false }, '≥ 20 %'],
    ['an open lower end', { from: null, to: 25, isToExcluded: false }, '≤ 25 %'],
    ['a lowest class', { from: null, to: 25, isToExcluded: true }, '< 25 %'],
    ['no value', 'none', 'not available'],
  ])('gives a range with year and unit: %s', async (_, within, text) => {
    expect(await textsOf(aged(within))).toEqual([`Aged 65 and over, 2019: ${text}`]);
  });

  it('names the year of a range that is not the reference year', async () => {
    expect(await textsOf(aged('none', 2015))).toEqual(['Aged 65 and over, 2015: not available']);
  });

  it('says profile, collaboration and text', async () => {
    expect(await textsOf({ profile: 'parent', seeking: true, q: ' roma ' })).toEqual([
      'has a parent’s profile',
      'seeks collaboration',
      '“roma”',
    ]);
  });
});
