import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { vi } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import { RegionFinder } from '../../src/filters/RegionFinder';
import { Language } from '../../src/i18n/text';

interface FinderProps {
  readonly first: string | null;
  readonly onSelect: (code: string) => void;
  readonly onCountry: (code: string) => void;
}

function Finder({ first, onSelect, onCountry }: FinderProps) {
  const [selected, setSelected] = useState(first);
  const select = (code: string) => {
    onSelect(code);
    setSelected(code);
  };
  return <RegionFinder selected={selected} onSelect={select} onCountry={onCountry} />;
}

/** The search box beside something else to go to; `first` is selected when it opens. */
export async function openFinder(first: string | null = null) {
  const onSelect = vi.fn();
  const onCountry = vi.fn();
  const user = userEvent.setup();
  render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <Finder first={first} onSelect={onSelect} onCountry={onCountry} />
          <button type="button">elsewhere</button>
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  const box = await screen.findByRole('combobox', { name: 'Find a region' });
  return { box, user, onSelect, onCountry };
}

/** The texts of all options, from first to last. */
export const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

/** The text of the option that Enter takes. */
export const marked = () => screen.getByRole('option', { selected: true }).textContent;

/** The names of the groups, from first to last. */
export const groups = () =>
  screen.queryAllByRole('group').map((group) => group.querySelector('li')?.textContent);

/** The texts of the options of one group. */
export const optionsOf = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .queryAllByRole('option')
    .map(({ textContent }) => textContent);
