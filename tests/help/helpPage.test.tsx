import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HelpPage } from '../../src/help/HelpPage';
import { TERM_SECTIONS } from '../../src/ui/help/terms';
import { openPage } from './openPage';

describe('the help', () => {
  it('takes the focus to its one heading and the window’s title, and gives the title back', async () => {
    const { heading, unmount } = await openPage(HelpPage);
    expect(heading).toHaveTextContent('How to read this map');
    expect(heading).toHaveFocus();
    expect(document.title).toBe('How to read this map – Regioscope');
    unmount();
    expect(document.title).toBe('Regioscope: European regions for personalised medicine');
  });

  it('opens at the section that the address names', async () => {
    await openPage(HelpPage, 'flags');
    expect(screen.getByRole('heading', { name: 'Flags' })).toHaveFocus();
  });

  it('opens at its beginning where the address names no section of it', async () => {
    const { heading } = await openPage(HelpPage, 'comparison');
    expect(heading).toHaveFocus();
  });

  it('lists every section, each with a link that leads to it', async () => {
    await openPage(HelpPage);
    const contents = screen.getByRole('navigation', { name: 'On this page' });
    for (const link of within(contents).getAllByRole('link')) {
      const section = document.querySelector(link.getAttribute('href')!);
      expect(within(section as HTMLElement).getByRole('heading')).toHaveTextContent(
        link.textContent!,
      );
    }
  });

  it('says more on every term that is explained in the atlas', async () => {
    await openPage(HelpPage);
    for (const section of Object.values(TERM_SECTIONS)) {
      expect(document.getElementById(section)).toBeInTheDocument();
    }
  });

  it('explains all of Eurostat’s flags', async () => {
    await openPage(HelpPage);
    const flags = within(document.getElementById('flags')!).getAllByRole('term');
    expect(flags.map(({ textContent }) => textContent).join('')).toBe('bcdefnprsuz');
  });

  it('leads back, and to the other pages', async () => {
    await openPage(HelpPage);
    const pages = screen.getByRole('navigation', { name: 'About this atlas' });
    expect(within(pages).getByRole('link', { name: 'Help' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(within(pages).getByRole('link', { name: 'Accessibility' })).toHaveAttribute(
      'href',
      '?page=accessibility',
    );
    expect(screen.getByRole('link', { name: 'Back to the atlas' })).toHaveAttribute('href', '?');
  });
});
