import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, Suspense, useMemo, useState } from 'react';
import { onTestFinished, vi } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import { useDataset } from '../../src/data/useDataset';
import { Language } from '../../src/i18n/text';
import { classifyMap } from '../../src/model/map/mapClasses';
import { referenceValues } from '../../src/model/map/mapValues';
import type { MapPicture } from '../../src/model/map/picture';
import { readView } from '../../src/model/url/read';
import type { View } from '../../src/model/view';
import { PageState } from '../../src/page/PageState';
import { serve } from '../profile/renderProfile';

interface PartProps {
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: string) => void;
}

interface HarnessProps extends Pick<PartProps, 'onSelect'> {
  readonly Part: ComponentType<PartProps>;
  readonly search: string;
  readonly onView: (change: Partial<View>) => void;
}

function Harness({ Part, search, onView, onSelect }: HarnessProps) {
  const { regions, indicator: indicatorOf } = useDataset();
  const [view, setView] = useState(() => readView(search).view);
  const indicator = indicatorOf(view.indicator);
  if (!indicator) throw new Error(`no indicator ${view.indicator}`);
  const picture = useMemo(() => {
    const values = referenceValues(regions, indicator);
    const codes = regions.map(({ code }) => code);
    const year = indicator.referenceYear;
    return { indicator, year, values, classes: classifyMap(indicator, codes, values, view) };
  }, [regions, indicator, view]);
  const change = (next: Partial<View>) => {
    onView(next);
    setView({ ...view, ...next });
  };
  return (
    <PageState view={view} setView={change}>
      <Part picture={picture} view={view} onView={change} onSelect={onSelect} />
    </PageState>
  );
}

/** A page has heights, which the windows of rows go by; jsdom has none. */
function giveHeights() {
  const heights = vi
    .spyOn(HTMLElement.prototype, 'offsetHeight', 'get')
    .mockImplementation(function (this: HTMLElement) {
      return this.tagName === 'TR' ? 36 : 600;
    });
  const frames = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  onTestFinished(() => {
    heights.mockRestore();
    frames.mockRestore();
    vi.unstubAllGlobals();
  });
}

/** Shows the table or the list as a link opens it. */
export async function openPart(Part: ComponentType<PartProps>, search = '') {
  serve();
  giveHeights();
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const onView = vi.fn();
  const onSelect = vi.fn();
  render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <Harness Part={Part} search={search} onView={onView} onSelect={onSelect} />
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  return { onView, onSelect, user: userEvent.setup(), screen };
}
