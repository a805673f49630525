import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useMemo, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswerProvider } from '../../../src/data/AnswerProvider';
import { usePointing } from '../../../src/data/pointing';
import { createQueryClient } from '../../../src/data/queries';
import { useDataset } from '../../../src/data/useDataset';
import { Language } from '../../../src/i18n/text';
import { Legend } from '../../../src/map/legend/Legend';
import { type ClassChoice, DEFAULT_CLASSES } from '../../../src/model/classify/classChoice';
import type { Catalogue, Indicator } from '../../../src/model/dataset/catalogue';
import type { IndicatorId } from '../../../src/model/dataset/codes';
import { type Filters, NO_FILTERS } from '../../../src/model/filter/filters';
import { classifyMap } from '../../../src/model/map/mapClasses';
import { referenceValues } from '../../../src/model/map/mapValues';
import { catalogue } from '../../profile/fixtures/catalogue';
import { serve } from '../../profile/renderProfile';

const groups: Indicator = {
  ...catalogue.indicators[0]!,
  id: 'innovation-group',
  label: 'Innovation group',
  decimals: 0,
  kind: 'category',
  referenceYear: 2021,
};
const withGroups: Catalogue = { ...catalogue, indicators: [...catalogue.indicators, groups] };

interface Start {
  readonly id?: IndicatorId;
  readonly filters?: Partial<Filters>;
  readonly choice?: ClassChoice;
  /** Of the picture; the reference year is asked for and shown unless said otherwise. */
  readonly shownYear?: number;
  readonly askedYear?: number;
}

function Page({ id = 'share-65-plus', choice: first = DEFAULT_CLASSES, ...start }: Start) {
  const { regions, indicator: find } = useDataset();
  const [filters, setFilters] = useState<Filters>({ ...NO_FILTERS, ...start.filters });
  const [choice, setChoice] = useState(first);
  const indicator = find(id)!;
  const year = start.shownYear ?? indicator.referenceYear;
  const picture = useMemo(() => {
    const values = referenceValues(regions, indicator);
    const codes = regions.map(({ code }) => code);
    return { indicator, year, values, classes: classifyMap(indicator, codes, values, choice) };
  }, [regions, indicator, year, choice]);
  return (
    <AnswerProvider filters={filters}>
      <Legend
        picture={picture}
        year={start.askedYear ?? year}
        onFilter={(change) => setFilters({ ...filters, ...change })}
        onChoice={(change) => setChoice({ ...choice, ...change })}
      />
    </AnswerProvider>
  );
}

async function openLegend(start: Start = {}) {
  serve({ 'catalogue.json': () => Response.json(withGroups) });
  const { unmount } = render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <Page {...start} />
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  const legend = await screen.findByRole('region', { name: 'Legend' });
  await screen.findByText('Classes');
  return { legend, unmount, user: userEvent.setup() };
}

const rows = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('button, div')!.textContent);
const row = (name: RegExp) => screen.getByRole('button', { name });
const pointedClass = () => usePointing.getState().mapClass;

// jsdom has no layout to scroll, and no theme.
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => new EventTarget());
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the classes of the legend', () => {
  it('stand from the highest to the lowest with the number of their regions, “not available” last', async () => {
    await openLegend();
    expect(rows()).toEqual([
      '≥ 24.4 1 1 region',
      '21.5 – < 24.4 1 1 region',
      '19.7 – < 21.5 1 1 region',
      '18.8 – < 19.7 1 1 region',
      '< 18.8 1 1 region',
      'Not available 2 2 regions',
    ]);
  });

  it('are pointed at by mouse and by keyboard, and left again', async () => {
    const { user } = await openLegend();
    await user.hover(row(/^≥ 24.4/));
    expect(pointedClass()).toBe(4);
    await user.unhover(row(/^≥ 24.4/));
    expect(pointedClass()).toBeNull();
    await user.tab();
    await user.tab();
    expect(row(/^21.5/)).toHaveFocus();
    expect(pointedClass()).toBe(3);
    await user.tab();
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(document.body).toHaveFocus();
    expect(pointedClass()).toBeNull();
  });

  it('are not pointed at by the focus that a tap leaves behind', async () => {
    const { user } = await openLegend();
    await user.pointer({ keys: '[TouchA]', target: row(/^≥ 24.4/) });
    expect(row(/^≥ 24.4/)).toHaveAttribute('aria-pressed', 'true');
    expect(row(/^≥ 24.4/)).toHaveFocus();
    expect(pointedClass()).toBeNull();
  });

  it('are pointed at no longer once the legend is gone', async () => {
    const { user, unmount } = await openLegend();
    await user.hover(row(/^Not available/));
    expect(pointedClass()).toBe(-1);
    unmount();
    expect(pointedClass()).toBeNull();
  });

  it('filter by their range, say so, and let go of it again', async () => {
    const { user } = await openLegend();
    expect(row(/^21.5/)).toHaveAttribute('aria-pressed', 'false');
    await user.click(row(/^21.5/));
    expect(row(/^21.5/)).toHaveAttribute('aria-pressed', 'true');
    expect(row(/^21.5/)).toHaveAccessibleName(/1 of 1 region$/);
    expect(row(/^≥ 24.4/)).toHaveAccessibleName(/0 of 1 region$/);
    await user.keyboard('{Enter}');
    expect(row(/^21.5/)).toHaveAttribute('aria-pressed', 'false');
    expect(row(/^21.5/)).toHaveAccessibleName(/ 1 region$/);
  });

  it('find the regions without a value', async () => {
    const { user } = await openLegend();
    await user.click(row(/^Not available/));
    expect(row(/^Not available/)).toHaveAttribute('aria-pressed', 'true');
    expect(row(/^Not available/)).toHaveAccessibleName(/2 of 2 regions$/);
  });

  it('keep their bounds while other filters are set', async () => {
    await openLegend({ filters: { country: ['DE'] } });
    expect(row(/^≥ 24.4/)).toHaveAccessibleName(/1 of 1 region$/);
    expect(row(/^21.5/)).toHaveAccessibleName(/0 of 1 region$/);
    expect(row(/^Not available/)).toHaveAccessibleName(/1 of 2 regions$/);
  });
});

describe('the groups of the legend', () => {
  it('add up as filters', async () => {
    const { user } = await openLegend({ id: 'innovation-group' });
    await user.click(row(/^Leader/));
    await user.click(row(/^Strong/));
    expect(row(/^Leader/)).toHaveAccessibleName(/1 of 1 region$/);
    expect(row(/^Strong/)).toHaveAccessibleName(/2 of 2 regions$/);
    expect(row(/^Not known/)).toHaveAccessibleName(/0 of \d regions$/);
  });

  it('cannot be chosen in another edition than that of the filters, and say why', async () => {
    const { legend } = await openLegend({ id: 'innovation-group', shownYear: 2019 });
    for (const row of within(legend).getAllByRole('listitem')) {
      expect(within(row).queryByRole('button')).not.toBeInTheDocument();
    }
    expect(legend).toHaveTextContent('Filters take the groups of the reference edition');
  });
});

describe('the figures of the legend', () => {
  it('show all regions and mark the EU’s value', async () => {
    const { legend } = await openLegend();
    const histogram = screen.getByRole('img', {
      name: 'Histogram of 5 regions, from 16.6 to 25.8',
    });
    expect(histogram).toHaveTextContent('EU: 20.2');
    expect(legend).toHaveTextContent('A value for 5 of 7 regions');
  });

  it('say what is measured', async () => {
    const { user } = await openLegend();
    await user.click(screen.getByText('About these figures'));
    expect(screen.getByText('Aged 65 and over.')).toBeVisible();
  });

  it('say so while another year is on its way', async () => {
    const { legend } = await openLegend({ askedYear: 2014 });
    expect(legend).toHaveTextContent('2014 is on its way; this is 2019');
  });
});

describe('the choice of classes', () => {
  it('changes method and number', async () => {
    const { user } = await openLegend();
    await user.click(screen.getByText('Classes'));
    await user.click(screen.getByRole('radio', { name: '3' }));
    expect(rows()).toHaveLength(4);
    expect(screen.getByRole('radio', { name: 'Quantiles' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Equal intervals' }));
    expect(rows()[0]).toMatch(/^≥ 22.7/);
  });

  it('says where the colours turn by standard deviation', async () => {
    const { legend } = await openLegend({ choice: { method: 'deviation', classes: 4 } });
    expect(legend).toHaveTextContent('Mean of the regions: 21.1');
  });

  it('says how many classes came out of those that were asked for', async () => {
    const { legend } = await openLegend({ choice: { method: 'natural', classes: 7 } });
    expect(legend).toHaveTextContent('5 classes come out of 7');
  });

  it('is not offered for totals, which says why', async () => {
    const { legend, user } = await openLegend({ id: 'population' });
    await user.click(screen.getByText('Classes'));
    expect(within(legend).queryAllByRole('radio')).toEqual([]);
    expect(screen.getByText(/A total has no classes/)).toBeVisible();
  });
});
