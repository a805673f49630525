import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NuqsTestingAdapter } from 'nuqs/adapters/testing';
import { Suspense, useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import { Language } from '../../src/i18n/text';
import { MapFault } from '../../src/map/engine/mapFault';
import { Atlas } from '../../src/page/Atlas';
import { surroundings } from '../profile/fixtures/geometry';
import { serve } from '../profile/renderProfile';

/** What becomes of the full map when it is tried: it fails, or it is ready. */
const { full } = vi.hoisted(() => ({
  full: { tried: vi.fn(), fault: null as 'webgl' | 'worker' | 'context' | null },
}));

// MapLibre needs WebGL, which jsdom lacks.
vi.mock('../../src/map/engine/hasWebgl', () => ({ hasWebgl: () => true }));
vi.mock('../../src/map/engine/FullMap', () => {
  return {
    FullMap: ({
      onReady,
      onFault,
    }: {
      onReady: () => void;
      onFault: (fault: MapFault) => void;
    }) => {
      useEffect(() => {
        full.tried();
        if (full.fault) onFault(new MapFault(full.fault));
        else onReady();
      }, [onReady, onFault]);
      return null;
    },
  };
});
// What is fetched later than the map has tests of its own.
vi.mock('../../src/page/parts', async (original) =>
  Object.fromEntries(Object.keys(await original<object>()).map((name) => [name, () => null])),
);

const NO_LINES = { type: 'GeometryCollection', geometries: [] };
const WITH_BORDERS = {
  ...surroundings,
  objects: { ...surroundings.objects, borders: NO_LINES, outerBorders: NO_LINES },
};

beforeEach(() => {
  full.fault = null;
  // jsdom lays nothing out: there is nothing at any point of the window.
  document.elementFromPoint = () => null;
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly tell: ResizeObserverCallback;
      constructor(tell: ResizeObserverCallback) {
        this.tell = tell;
      }
      observe() {
        const contentRect = { width: 900, height: 600 };
        const entry = { contentRect } as ResizeObserverEntry;
        setTimeout(() => this.tell([entry], this as unknown as ResizeObserver));
      }
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  localStorage.clear();
});

/** Opens the atlas at an address and waits for a state of its map. */
async function openAtlas(search: string, state: 'ready' | 'unavailable') {
  serve({ 'map/surroundings.json': () => Response.json(WITH_BORDERS) });
  const onUrlUpdate = vi.fn<(event: { queryString: string }) => void>();
  const { container, unmount } = render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <NuqsTestingAdapter searchParams={search} hasMemory onUrlUpdate={onUrlUpdate}>
          <Suspense fallback="">
            <Atlas />
          </Suspense>
        </NuqsTestingAdapter>
      </QueryClientProvider>
    </Language>,
  );
  const waitForState = (wanted: string) =>
    waitFor(
      () => expect(container.querySelector(`[data-map-state="${wanted}"]`)).not.toBeNull(),
      // The first one of the file fetches the map's code.
      { timeout: 15_000 },
    );
  await waitForState(state);
  return {
    leave: unmount,
    waitForState,
    path: (code: string) => container.querySelector(`path[data-code="${code}"]`),
    viewBox: () =>
      container.querySelector('[data-map-state] svg[viewBox]')?.getAttribute('viewBox'),
    address: () => onUrlUpdate.mock.lastCall?.[0].queryString ?? search,
  };
}

const stillMap = () => screen.getByRole('application', { name: /^Population density, 2019/ });

describe('the simple map', () => {
  it('stands where a link asks for it, and the full one is not even fetched', async () => {
    await openAtlas('?map=simple', 'unavailable');
    expect(stillMap()).toBeTruthy();
    expect(full.tried).not.toHaveBeenCalled();
    expect(screen.queryByText(/WebGL/)).toBeNull();
  });

  it('is a wish that the browser keeps until it is taken back', async () => {
    const user = userEvent.setup();
    const first = await openAtlas('', 'ready');
    await user.click(screen.getByRole('button', { name: 'Map settings' }));
    const simple = await screen.findByRole('switch', { name: 'Simple map' });
    expect(simple).toHaveAccessibleDescription(/needs no WebGL/);
    await user.click(simple);
    await first.waitForState('unavailable');
    first.leave();

    const second = await openAtlas('', 'unavailable');
    await user.click(screen.getByRole('button', { name: 'Map settings' }));
    await user.click(await screen.findByRole('switch', { name: 'Simple map' }));
    await second.waitForState('ready');
    expect(localStorage).toHaveLength(0);
  });

  it('that a link asks for can be left, and the address says so', async () => {
    const user = userEvent.setup();
    const { waitForState, address } = await openAtlas('?map=simple', 'unavailable');
    await user.click(screen.getByRole('button', { name: 'Map settings' }));
    await user.click(await screen.findByRole('switch', { name: 'Simple map', checked: true }));
    await waitForState('ready');
    expect(address()).toBe('');
  });

  it('is not what a link to the full one shows, whatever the browser keeps', async () => {
    localStorage.setItem('regioscope:simple-map', 'yes');
    await openAtlas('?map=full', 'ready');
  });
});

describe('a browser without WebGL', () => {
  it('tells it once: what was dismissed is not said again', async () => {
    full.fault = 'webgl';
    const first = await openAtlas('', 'unavailable');
    expect(screen.getByText(/^Shown without WebGL/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/without WebGL/)).toBeNull();
    first.leave();
    await openAtlas('', 'unavailable');
    expect(screen.queryByText(/without WebGL/)).toBeNull();
  });
});

describe('the still map', () => {
  it('marks the region that is pointed at, and draws no other one again', async () => {
    const { path } = await openAtlas('?map=simple', 'unavailable');
    const [pointed, other] = [path('ITH5'), path('SE22')];
    const drawn = vi.fn();
    const observer = new MutationObserver(drawn);
    for (const each of [pointed, other]) observer.observe(each as Node, { attributes: true });
    fireEvent.pointerMove(pointed as Element, { clientX: 10, clientY: 10 });
    expect(await screen.findByText(/Emilia-Romagna/, { selector: 'p' })).toBeTruthy();
    expect(path('ITH5')).toBe(pointed);
    expect(path('SE22')).toBe(other);
    await act(async () => {});
    expect(drawn).not.toHaveBeenCalled();
  });

  it('is moved by Shift and arrow keys and zoomed by plus, and the address follows when that has ended', async () => {
    const { viewBox, address } = await openAtlas('?map=simple&camera=6/50/10', 'unavailable');
    const before = viewBox();
    fireEvent.keyDown(stillMap(), { key: 'ArrowRight', shiftKey: true });
    expect(viewBox()).not.toBe(before);
    expect(address()).toContain('camera=6/50/10');
    fireEvent.keyDown(stillMap(), { key: '+' });
    await waitFor(() => expect(address()).toMatch(/camera=7\/4\d\.\d+\/1[0-9]\./));
  });

  it('is dragged without opening what the pointer is let go over', async () => {
    const { path, viewBox, address } = await openAtlas('?map=simple&camera=6/50/10', 'unavailable');
    // jsdom captures no pointers.
    Element.prototype.setPointerCapture = () => {};
    Element.prototype.hasPointerCapture = () => true;
    const before = viewBox();
    const region = path('ITH5') as Element;
    const at = (clientX: number) => ({ pointerId: 1, button: 0, buttons: 1, clientX, clientY: 50 });
    fireEvent.pointerDown(region, at(100));
    fireEvent.pointerMove(region, at(160));
    fireEvent.pointerUp(region, at(160));
    fireEvent.click(region, at(160));
    expect(viewBox()).not.toBe(before);
    await waitFor(() => expect(address()).toMatch(/camera=6\/(?:49\.9|50\.)\d*\/[89]\./));
    expect(address()).not.toContain('region=');
    fireEvent.pointerDown(region, at(100));
    fireEvent.pointerUp(region, at(100));
    fireEvent.click(region, at(100));
    await waitFor(() => expect(address()).toContain('region=ITH5'));
  });
});
