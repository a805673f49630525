import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useNewVersion } from '../../../src/data/offline/newVersion';
import * as saving from '../../../src/data/offline/saving';
import { Language } from '../../../src/i18n/text';
import type { OfflineState } from '../../../src/model/offline/state';
import { NewVersionNotice } from '../../../src/page/offline/NewVersionNotice';
import { OfflineControl } from '../../../src/page/offline/OfflineControl';

vi.mock(import('../../../src/data/offline/saving'), async (load) => ({
  ...(await load()),
  countSaved: vi.fn(async () => {}),
  saveAll: vi.fn(async () => {}),
  cancelSaving: vi.fn(async () => {}),
  removeSaved: vi.fn(async () => {}),
}));

const FILES = { saved: 212, total: 519, bytes: 2_560_000 };

// jsdom knows no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

/** The dialog at some step of saving. */
function show(step: OfflineState['step'], saved = FILES.saved) {
  saving.useSaving.setState({ ...FILES, step, saved });
  render(
    <Language>
      <OfflineControl />
    </Language>,
  );
  return screen.getByRole('dialog', { name: 'Save for offline' });
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the dialog', () => {
  it('says how much there is to fetch, and starts', async () => {
    expect(show('open', 7)).toHaveTextContent('at most 2.6 MB to fetch');
    await press('Save');
    expect(saving.saveAll).toHaveBeenCalledOnce();
  });

  it('shows how far it has got, says each quarter, and can be stopped', async () => {
    const dialog = show('saving');
    const bar = screen.getByRole('progressbar', { name: 'Parts saved' });
    expect(bar).toHaveAttribute('value', '212');
    expect(dialog).toHaveTextContent('212 of 519 parts');
    expect(dialog.querySelector('[role=status]')).toHaveTextContent('Saving: 25 %');
    await press('Cancel');
    expect(saving.cancelSaving).toHaveBeenCalledOnce();
  });

  it('says when everything is there, and removes it again', async () => {
    expect(show('saved', 519)).toHaveTextContent('the whole atlas opens without a connection');
    await press('Remove from this device');
    expect(saving.removeSaved).toHaveBeenCalledOnce();
  });

  it.each([
    ['failed', 'The connection broke after 212 of 519 parts'],
    ['full', 'no room for all of it: 212 of 519 parts are saved'],
  ] as const)('tells what went wrong (%s), with a way on', (step, words) => {
    show(step);
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('gives the focus to its button when it closes, which goes on saying how far it is', async () => {
    show('saving');
    await press('Close');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Saving: 40 %' })).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Saving: 25 %');
  });
});

describe('a new version', () => {
  it('is offered, and put off until the next visit', async () => {
    const reload = vi.fn();
    useNewVersion.setState({ reload });
    render(
      <Language>
        <NewVersionNotice />
      </Language>,
    );
    await press('Reload');
    expect(reload).toHaveBeenCalledOnce();
    await press('Later');
    expect(screen.queryByText(/new version/)).toBeNull();
  });
});
