import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { Language } from '../../src/i18n/text';
import { FaultBoundary } from '../../src/ui/FaultBoundary';
import { lazyPart } from '../../src/ui/lazyPart';

function Hello() {
  return 'Good morning';
}

it('a part that cannot be had is asked for once more at each “Try again”, and no oftener', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const user = userEvent.setup();
  const load = vi
    .fn<() => Promise<{ Hello: () => string }>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue({ Hello });
  const Greeting = lazyPart('Hello', load);
  render(
    <Language>
      <FaultBoundary>
        <Suspense fallback="on its way">
          <Greeting />
        </Suspense>
      </FaultBoundary>
    </Language>,
  );
  for (const times of [1, 2]) {
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(load).toHaveBeenCalledTimes(times);
    await user.click(again);
  }
  expect(await screen.findByText('Good morning')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(3);
});
