import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import { Language } from '../../src/i18n/text';
import type { MapFaultReason } from '../../src/map/engine/mapFault';
import { MapSettings } from '../../src/map/MapSettings';

function Page({ fault }: { readonly fault: MapFaultReason | null }) {
  const [isSimple, setSimple] = useState(false);
  return (
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <MapSettings isSimple={isSimple} fault={fault} onSimple={setSimple} onPan={() => {}} />
        <button type="button">elsewhere</button>
      </QueryClientProvider>
    </Language>
  );
}

async function openSettings(fault: MapFaultReason | null = null) {
  const user = userEvent.setup();
  render(<Page fault={fault} />);
  await user.click(screen.getByRole('button', { name: 'Map settings' }));
  return { user, simple: await screen.findByRole('switch', { name: 'Simple map' }) };
}

describe('the settings of the map', () => {
  it('offer the simple map, say what it is for, and take it back', async () => {
    const { user, simple } = await openSettings();
    expect(simple).not.toBeChecked();
    expect(simple).toHaveAccessibleDescription(/needs no WebGL.*This browser remembers it/);
    await user.click(simple);
    expect(simple).toBeChecked();
    await user.click(simple);
    expect(simple).not.toBeChecked();
  });

  it.each([
    ['webgl', /this browser has no WebGL/],
    ['worker', /could not be loaded/],
    ['context', /until the graphics of this machine are back/],
  ] as const)('say that the simple map stands and cannot be left: %s', async (fault, reason) => {
    const { user, simple } = await openSettings(fault);
    expect(simple).toBeChecked();
    expect(simple).toHaveAttribute('aria-disabled', 'true');
    expect(simple).toHaveAccessibleDescription(reason);
    await user.click(simple);
    expect(simple).toBeChecked();
  });

  it('close with Escape, and when the focus goes elsewhere', async () => {
    const { user } = await openSettings();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('switch')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Map settings' }));
    await user.click(await screen.findByRole('switch'));
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(screen.queryByRole('switch')).not.toBeInTheDocument();
  });
});
