import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ChartSeries } from '../../../src/charts/chartInfo';
import { EU_LOOK, REGION_LOOK } from '../../../src/charts/looks';
import { TrendFigure } from '../../../src/charts/trend/TrendFigure';
import type { Observation } from '../../../src/model/dataset/observation';
import { renderChart } from '../renderChart';

const region = (observations: readonly Observation[]): ChartSeries => ({
  id: 'region',
  name: 'Emilia-Romagna',
  look: REGION_LOOK,
  decimals: 1,
  observations,
});
const withGap = [
  { year: 2017, value: 23.7 },
  { year: 2019, value: 24, flags: 'b' },
  { year: 2020, value: 24.2 },
];
const eu: ChartSeries = {
  ...region([{ year: 2019, value: 20.3 }]),
  id: 'eu',
  name: 'EU',
  look: EU_LOOK,
};

async function draw(series: readonly ChartSeries[]) {
  renderChart(
    <TrendFigure
      fileName="share"
      title="Aged 65 and over"
      caption="A caption."
      unit="%"
      sources={['demo_r_pjanind3']}
      notes={['A note.']}
      series={series}
      baseline="fitted"
      height={160}
      headingLevel={3}
    />,
  );
  return screen.findByRole('figure', { name: 'Aged 65 and over' });
}

const lines = (chart: HTMLElement) => [...chart.querySelectorAll('.recharts-line-curve')];

it('has title, unit, years, caption, flags, the start of its scale, and its source as a link', async () => {
  const chart = await draw([region(withGap)]);
  expect(within(chart).getByRole('heading', { level: 3 })).toHaveTextContent('Aged 65 and over');
  expect(chart).toHaveTextContent('%, 2017–2020');
  expect(chart).toHaveTextContent('A caption.');
  expect(chart).toHaveTextContent('A note.');
  expect(chart).toHaveTextContent('Flags: b: break in the series.');
  expect(chart).toHaveTextContent('The scale starts at 23.7, not at 0.');
  expect(within(chart).getByRole('link', { name: 'demo_r_pjanind3' })).toHaveAttribute(
    'href',
    'https://ec.europa.eu/eurostat/databrowser/view/demo_r_pjanind3',
  );
});

it('leaves a gap for a missing year', async () => {
  const [line] = lines(await draw([region(withGap)]));
  expect(line?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
});

it('tells its lines apart by dashes and marks too', async () => {
  const chart = await draw([region(withGap), eu]);
  const legend = within(chart).getByRole('list', { name: 'Legend' });
  const dashes = [...legend.querySelectorAll('path')].map((path) =>
    path.getAttribute('stroke-dasharray'),
  );
  expect(new Set(dashes).size).toBeGreaterThan(1);
});

it('shows as a table, with flags and “not available”', async () => {
  const chart = await draw([region(withGap), eu]);
  await userEvent.click(within(chart).getByRole('switch', { name: 'Show as table' }));
  const rows = within(within(chart).getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    'YearEmilia-RomagnaEU',
    '201723.7not available',
    '201924.0b20.3',
    '202024.2not available',
  ]);
});

it('is walked by keyboard, gaps and flags said', async () => {
  const chart = await draw([region(withGap), eu]);
  const walk = within(chart).getByRole('application');
  act(() => walk.focus());
  const said = () => walk.querySelector('[aria-live]')?.textContent?.replaceAll(/\s/g, ' ');
  expect(said()).toBe('Emilia-Romagna, 2020: 24.2 %');
  await userEvent.keyboard('{ArrowLeft}');
  expect(said()).toBe('Emilia-Romagna, 2019: 24.0 %, break in the series');
  await userEvent.keyboard('{ArrowLeft}');
  expect(said()).toBe('Emilia-Romagna, 2018: not available');
  await userEvent.keyboard('{End}{ArrowDown}');
  expect(said()).toBe('EU, 2020: not available');
});

it('says that nothing is available instead of drawing nothing', async () => {
  const chart = await draw([region([])]);
  expect(chart).toHaveTextContent('not available');
  expect(lines(chart)).toEqual([]);
});

it('draws a single value as a mark', async () => {
  const chart = await draw([region([{ year: 2022, value: 42.4 }])]);
  expect(chart).toHaveTextContent('%, 2022');
  expect(chart.querySelectorAll('.recharts-surface circle')).toHaveLength(1);
});
