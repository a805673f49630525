import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { catalogueQuery, createQueryClient, regionsQuery } from '../../src/data/queries';
import charts from '../../src/i18n/en/charts.json';
import scatter from '../../src/i18n/en/scatter.json';
import { Language, withWords } from '../../src/i18n/text';
import type { ScatterPoint } from '../../src/model/scatter/points';
import { canBeLog } from '../../src/model/scatter/scale';
import { useScatterCaption } from '../../src/scatter/useScatterCaption';
import { useScatterNotes } from '../../src/scatter/useScatterNotes';
import { pointsOf } from '../model/scatter/points';
import { catalogue, regions } from '../model/series/official';

const client = createQueryClient();
client.setQueryData(catalogueQuery.queryKey, catalogue());
client.setQueryData(regionsQuery.queryKey, { regions: regions(), parents: [] });
const Words = withWords([charts, scatter], ({ children }: { children: ReactNode }) => children);
const wrapper = ({ children }: { children: ReactNode }) => (
  <Language>
    <QueryClientProvider client={client}>
      <Words>{children}</Words>
    </QueryClientProvider>
  </Language>
);

const indicatorOf = (id: string) => catalogue().indicators.find((each) => each.id === id)!;

/** Everything that is said of points, as a person reads it. */
function said(
  points: readonly ScatterPoint[],
  isLogAsked: boolean,
  matched: ReadonlySet<string> | null,
) {
  const axis = (which: 'x' | 'y', id: 'physicians' | 'gdp-per-head') => ({
    id,
    indicator: indicatorOf(id),
    year: 2019,
    isLogAsked,
    isLog: isLogAsked && canBeLog(points.map((point) => point[which].value)),
  });
  const data = {
    points,
    lacking: { x: 1, y: 2, either: 334 - points.length },
    axes: { x: axis('x', 'physicians'), y: axis('y', 'gdp-per-head') },
    lines: { x: null, y: null },
  };
  const { result } = renderHook(
    () => [useScatterCaption(data, matched), ...useScatterNotes(data, 'eu')].join(' '),
    { wrapper },
  );
  return result.current.replaceAll('\u00a0', ' ');
}

/** As the dataset publishes them: with three decimals at most. */
const value = fc.oneof(
  fc.constantFrom(0, 5),
  fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
);

it('the caption is never wrong, whatever the values, however few', () => {
  const pairs = fc.array(fc.tuple(value, value), { maxLength: 6 });
  fc.assert(
    fc.property(pairs, fc.boolean(), fc.boolean(), (list, isLog, isFiltered) => {
      const points = pointsOf(
        list.map(([x]) => x),
        list.map(([, y]) => y),
      );
      const matched = isFiltered ? new Set(points.slice(1).map(({ code }) => code)) : null;
      const text = said(points, isLog, matched);
      expect(text).not.toMatch(/NaN|undefined|Infinity|null|[{}]|[-−]0\.00/);
      expect(text).toContain(`${list.length} of 334 regions ha`);
      const isConstant = [0, 1].some((i) => new Set(list.map((pair) => pair[i])).size === 1);
      const isGiven = list.length >= 3 && !isConstant;
      expect(text.includes(`n = ${list.length}`)).toBe(isGiven);
      expect(text.includes('No correlation is given')).toBe(!isGiven);
      expect(text.includes('not independent')).toBe(isGiven);
    }),
    { numRuns: 60 },
  );
});
