import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { vi } from 'vitest';
import { AnswerProvider } from '../../src/data/AnswerProvider';
import { createQueryClient } from '../../src/data/queries';
import { useDataset } from '../../src/data/useDataset';
import { AnswerStatus } from '../../src/filters/answer/AnswerStatus';
import chipWords from '../../src/i18n/en/chips.json';
import { Language, withWords } from '../../src/i18n/text';
import { DEFAULT_CLASSES } from '../../src/model/classify/classChoice';
import type { Region } from '../../src/model/dataset/regions';
import { classifyMap } from '../../src/model/map/mapClasses';
import { referenceValues } from '../../src/model/map/mapValues';
import { readView } from '../../src/model/url/read';
import type { View } from '../../src/model/view';
import { Overlaps } from '../../src/overlaps/Overlaps';
import { direct, regionIn } from '../model/overlap/facts';
import { regions } from '../profile/fixtures/regions';
import { serve } from '../profile/renderProfile';

/** jsdom lays nothing out: every element is as wide as the main column of a desktop window. */
class DesktopSize implements ResizeObserver {
  readonly #onSize: ResizeObserverCallback;

  constructor(onSize: ResizeObserverCallback) {
    this.#onSize = onSize;
  }

  observe(target: Element): void {
    const contentRect = { width: 900, height: 600 } as DOMRectReadOnly;
    this.#onSize([{ target, contentRect } as ResizeObserverEntry], this);
  }

  unobserve(): void {}
  disconnect(): void {}
}

const density = (value: number): Partial<Region> => ({ values: { 'population-density': value } });

/** Nine regions: two in ERRIN alone, one in Vanguard, one in both, one in both and S3P4PM, four in none. */
export const CHARTED: readonly Region[] = [
  { ...regionIn('AA00', direct('errin')), ...density(10) },
  { ...regionIn('AA10', direct('errin')), ...density(20) },
  { ...regionIn('AA20', direct('vanguard')), ...density(30) },
  { ...regionIn('BB00', direct('errin'), direct('vanguard')), ...density(40) },
  { ...regionIn('BB10', direct('errin'), direct('vanguard'), direct('s3p4pm')), values: {} },
  { ...regionIn('BB20'), ...density(1), flags: { 'population-density': 'e' } },
  { ...regionIn('BB30'), ...density(2) },
  { ...regionIn('BB40'), ...density(3) },
  { ...regionIn('BB50', { ...direct('errin'), role: 'observer' }), values: {} },
];

/** The count of the answer, as the bar above the charts says it. */
const Status = withWords([chipWords], AnswerStatus);

interface PageProps {
  readonly search: string;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: string) => void;
}

function Page({ search, onView, onSelect }: PageProps) {
  const dataset = useDataset();
  const [view, setView] = useState(readView(search).view);
  const indicator = dataset.indicator(view.indicator);
  if (!indicator) throw new Error('no indicator');
  const values = referenceValues(dataset.regions, indicator);
  const codes = dataset.regions.map(({ code }) => code);
  const year = indicator.referenceYear;
  const picture = {
    indicator,
    year,
    values,
    classes: classifyMap(indicator, codes, values, DEFAULT_CLASSES),
  };
  const change = (next: Partial<View>) => {
    onView(next);
    setView({ ...view, ...next });
  };
  return (
    <AnswerProvider filters={view}>
      <Status />
      <Overlaps picture={picture} view={view} onView={change} onSelect={onSelect} />
    </AnswerProvider>
  );
}

/** Opens the charts at an address and waits until they are there. */
export async function openCharts(search: string, charted: readonly Region[] = CHARTED) {
  vi.stubGlobal('ResizeObserver', DesktopSize);
  serve({ 'regions.json': () => Response.json({ ...regions, regions: charted }) });
  const onView = vi.fn();
  const onSelect = vi.fn();
  render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <Page search={search} onView={onView} onSelect={onSelect} />
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  const title = { name: 'Regions that networks share' };
  await screen.findByRole('heading', title, { timeout: 15_000 });
  return { onView, onSelect, user: userEvent.setup() };
}
