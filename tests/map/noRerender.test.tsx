import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, waitFor } from '@testing-library/react';
import type { Map as MapLibre } from 'maplibre-gl';
import { NuqsTestingAdapter } from 'nuqs/adapters/testing';
import { Suspense, useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pointAt } from '../../src/data/pointing';
import { createQueryClient } from '../../src/data/queries';
import { useView, type ViewControls } from '../../src/data/useView';
import { Language } from '../../src/i18n/text';
import type { MapCanvasProps } from '../../src/map/engine/MapCanvas';
import { useDetail } from '../../src/map/engine/useDetail';
import { usePaint } from '../../src/map/engine/usePaint';
import { SOURCE } from '../../src/map/style/ids';
import type { RegionState } from '../../src/map/style/look';
import type { View } from '../../src/model/view';
import { Atlas } from '../../src/page/Atlas';
import { surroundings } from '../profile/fixtures/geometry';
import { serve } from '../profile/renderProfile';

/** What the page asks of MapLibre, and how often its map is rendered. */
const { map, rendered } = vi.hoisted(() => ({
  map: {
    setFeatureState: vi.fn<(feature: { source: string; id: string }, state: RegionState) => void>(),
    setPaintProperty: vi.fn(),
    setLayoutProperty: vi.fn(),
    setData: vi.fn(),
    getSource: vi.fn(() => map),
  },
  rendered: vi.fn(),
}));

// MapLibre needs WebGL, which jsdom lacks. The hooks that speak to it are the real ones.
vi.mock('../../src/map/engine/hasWebgl', () => ({ hasWebgl: () => true }));
vi.mock('../../src/map/engine/MapCanvas', () => ({
  MapCanvas: (props: MapCanvasProps) => {
    rendered();
    const { onReady } = props;
    usePaint(map as unknown as MapLibre, props);
    useDetail(map as unknown as MapLibre, props);
    useEffect(onReady, [onReady]);
    return null;
  },
}));
vi.mock('../../src/map/engine/hatch', () => ({ setHatch: () => {} }));
// What is fetched later than the map has tests of its own.
vi.mock('../../src/page/parts', async (original) =>
  Object.fromEntries(Object.keys(await original<object>()).map((name) => [name, () => null])),
);

const NO_LINES = { type: 'GeometryCollection', geometries: [] };
const WITH_BORDERS = {
  ...surroundings,
  objects: { ...surroundings.objects, borders: NO_LINES, outerBorders: NO_LINES },
};

const WINDOW = { width: 900, height: 600 };

beforeEach(() => {
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
        const entry = { contentRect: WINDOW } as ResizeObserverEntry;
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
  act(() => pointAt(null));
});

/** Stands for everything on the page that changes the view. */
function Controls({ onView }: { readonly onView: (setView: ViewControls['setView']) => void }) {
  const { setView } = useView();
  useEffect(() => onView(setView), [onView, setView]);
  return null;
}

/** Opens the atlas at an address and waits until its map stands. */
async function openAtlas(search: string) {
  serve({ 'map/surroundings.json': () => Response.json(WITH_BORDERS) });
  const onView = vi.fn<(setView: ViewControls['setView']) => void>();
  const { container } = render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <NuqsTestingAdapter searchParams={search} hasMemory>
          <Suspense fallback="">
            <Controls onView={onView} />
            <Atlas />
          </Suspense>
        </NuqsTestingAdapter>
      </QueryClientProvider>
    </Language>,
  );
  // The first one of the file fetches the map's code.
  await waitFor(() => expect(container.querySelector('[data-map-state="ready"]')).not.toBeNull(), {
    timeout: 15_000,
  });
  for (const spy of [rendered, ...Object.values(map)]) spy.mockClear();
  return {
    /** Does what a control of the page does, and waits until the map was told. */
    change: async (change: Partial<View>) => {
      map.setFeatureState.mockClear();
      await act(async () => onView.mock.lastCall?.[0](change));
      await waitFor(() => expect(map.setFeatureState).toHaveBeenCalled());
    },
  };
}

/** The regions that MapLibre was told of, with what was told. */
function told<Key extends keyof RegionState>(key: Key): [string, RegionState[Key]][] {
  return map.setFeatureState.mock.calls
    .filter(([{ source }]) => source === SOURCE.regions)
    .map(([{ id }, state]): [string, RegionState[Key]] => [id, state[key]])
    .toSorted();
}

describe('a change of the filters', () => {
  it('reaches the map as the states of the regions that leave or join the answer', async () => {
    const { change } = await openAtlas('');
    await change({ country: ['IT', 'DE'] });
    expect(told('dimmed')).toEqual([
      ['EL30', true],
      ['SE22', true],
      ['UKN0', true],
    ]);
    await change({ country: ['IT'] });
    expect(told('dimmed')).toEqual([
      ['DE21', true],
      ['DED2', true],
      ['DED5', true],
    ]);
    await change({ country: [] });
    expect(told('dimmed')).toHaveLength(6);
    expect(told('dimmed').every(([, isDimmed]) => !isDimmed)).toBe(true);
  });

  it.each(['', '?region=ITH5&tab=networks&camera=4.2/51.3/9.8&indicator=share-65-plus'])(
    'does not render the map and does not touch geometry or the paint of regions, at "%s"',
    async (search) => {
      const { change } = await openAtlas(search);
      await change({ country: ['IT'] });
      await change({ country: ['IT', 'SE'], group: ['leader', 'strong'] });
      await change({ seeking: true });
      expect(rendered).not.toHaveBeenCalled();
      expect(map.setData).not.toHaveBeenCalled();
      // The opacity of a whole layer is a constant: MapLibre changes it without touching what it has cut.
      const painted = map.setPaintProperty.mock.calls.map(([, name]) => String(name));
      expect(painted.filter((name) => !name.endsWith('-layer-opacity'))).toEqual([]);
      expect(map.setLayoutProperty).not.toHaveBeenCalled();
    },
  );
});

describe('a region that is pointed at', () => {
  it('reaches the map as its own state and that of the one before, without a rendering', async () => {
    await openAtlas('');
    act(() => pointAt({ code: 'ITH5', at: null }));
    expect(told('hovered')).toEqual([['ITH5', true]]);
    vi.clearAllMocks();
    act(() => pointAt({ code: 'SE22', at: { x: 10, y: 10 } }));
    expect(told('hovered')).toEqual([
      ['ITH5', false],
      ['SE22', true],
    ]);
    expect(rendered).not.toHaveBeenCalled();
    expect(map.setData).not.toHaveBeenCalled();
  });
});
