import { readFileSync } from 'node:fs';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AnswerProvider } from '../../src/data/AnswerProvider';
import { ComparisonProvider } from '../../src/data/ComparisonProvider';
import { createQueryClient } from '../../src/data/queries';
import { Language } from '../../src/i18n/text';
import { MapTooltip } from '../../src/map/MapTooltip';
import type { IndicatorId } from '../../src/model/dataset/codes';
import { type Filters, NO_FILTERS } from '../../src/model/filter/filters';
import { regions } from '../model/filter/dataset';
import { pictureOf } from '../model/walk/picture';
import { serve } from '../profile/renderProfile';

const published = (file: string) => () =>
  Response.json(JSON.parse(readFileSync(`public/data/${file}`, 'utf8')));

interface Pointed {
  readonly filters?: Partial<Filters>;
  readonly compare?: readonly string[];
  readonly onOpen?: () => void;
}

/** Points at a region on the map of an indicator; gives what is then said, line by line. */
async function pointAt(code: string, id: IndicatorId, pointed: Pointed = {}) {
  const files = ['catalogue.json', 'regions.json', 'search.json'];
  serve(Object.fromEntries(files.map((file) => [file, published(file)])));
  const region = regions.find((each) => each.code === code)!;
  const { container } = render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <AnswerProvider filters={{ ...NO_FILTERS, ...pointed.filters }}>
            <ComparisonProvider
              compare={[...(pointed.compare ?? [])]}
              onCompare={vi.fn()}
              onOpen={vi.fn()}
            >
              <MapTooltip
                region={region}
                picture={pictureOf(id)}
                at={{ x: 100, y: 100 }}
                size={{ width: 800, height: 600 }}
                onOpen={pointed.onOpen ?? null}
              />
            </ComparisonProvider>
          </AnswerProvider>
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  await screen.findByText(region.latinName ?? region.name);
  return () => container.textContent.replaceAll(/\s/g, ' ');
}

describe('pointing at a region', () => {
  it('says its names, country and code, its value with year and unit, and its rank', async () => {
    const said = await pointAt('EL30', 'population-density');
    expect(said()).toContain('AttikiAttica · Greece · EL30');
    expect(said()).toMatch(/[\d ]+\.\d persons per km², 2019/);
    expect(said()).toMatch(/\d+(st|nd|rd|th) of 332 regions from the highest/);
  });

  it('says what a flag means, and which value the atlas computed', async () => {
    const computed = regions.find((region) => region.computed.includes('population-density'))!;
    const said = await pointAt(computed.code, 'population-density');
    expect(said()).toContain('estimated · computed by Regioscope');
  });

  it('gives a reported 0 the last place', async () => {
    const said = await pointAt('NO0B', 'population');
    expect(said()).toContain('0 persons, 2019333rd of 333 regions from the highest');
  });

  it('says when there is no value, and no rank', async () => {
    const said = await pointAt('NO0B', 'population-density');
    expect(said()).toContain('Not available, 2019');
    expect(said()).not.toContain('from the highest');
  });

  it('says a group with its basis and whom it is rated with', async () => {
    const said = await pointAt('BE10', 'innovation-group');
    expect(said()).toMatch(/Regional Innovation Scoreboard \d{4}, \w+ group/);
    expect(said()).toContain('rated as part of Région de Bruxelles-Capitale');
  });

  it('says its number in the comparison and whether it meets the filters', async () => {
    const said = await pointAt('ITH5', 'population-density', {
      compare: ['PL51', 'ITH5'],
      filters: { country: ['PL'] },
    });
    expect(said()).toContain('Number 2 of the comparison');
    expect(await screen.findByText('Not in the answer')).toBeInTheDocument();
  });

  it('opens the profile where a tap has called it up', async () => {
    const onOpen = vi.fn();
    await pointAt('ITH5', 'population-density', { onOpen });
    await userEvent.click(screen.getByRole('button', { name: 'Open profile' }));
    expect(onOpen).toHaveBeenCalledOnce();
  });
});
