import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../../src/data/queries';
import { Language } from '../../../src/i18n/text';
import { InfoButton } from '../../../src/ui/help/InfoButton';

async function openTerm() {
  render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <InfoButton term="notKnown" />
      </QueryClientProvider>
    </Language>,
  );
  const user = userEvent.setup();
  const button = await screen.findByRole('button', { name: 'What is meant by “not known”?' });
  await user.click(button);
  return { button, user, popover: await screen.findByRole('dialog', { name: 'not known' }) };
}

describe('the button that explains a term', () => {
  it('says in short what is meant, and where more is to be read', async () => {
    const { button, popover } = await openTerm();
    expect(popover).toHaveTextContent('“not known”, never “no”');
    expect(within(popover).getByRole('link', { name: 'More in the help' })).toHaveAttribute(
      'href',
      '?page=help#not-known',
    );
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });

  it.each([
    ['Escape', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
    [
      'its button',
      (user: ReturnType<typeof userEvent.setup>) =>
        user.click(screen.getByRole('button', { name: 'Close' })),
    ],
  ])('is closed by %s and gives the focus back', async (_, close) => {
    const { button, popover, user } = await openTerm();
    await close(user);
    expect(popover).not.toBeInTheDocument();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(() => document.activeElement).toBe(button);
  });
});
