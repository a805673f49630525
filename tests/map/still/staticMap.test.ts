import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { mapLabels } from '../../../src/map/geometry/mapLabels';
import { StaticLabels } from '../../../src/map/still/StaticLabels';
import { StaticMap } from '../../../src/map/still/StaticMap';
import { staticShapes } from '../../../src/map/still/staticShapes';
import type { RegionState } from '../../../src/map/style/look';
import { fitBounds, SHEET } from '../../../src/model/map/sheet';
import { territories } from './territories';

const { regions, country, overview, surroundings, insets } = territories;
const SIZE = { width: 900, height: 700 };
const PLAIN: RegionState = {
  class: 0,
  radius: 0,
  hovered: false,
  selected: false,
  dimmed: false,
  compared: 0,
  walked: false,
};
const shapes = staticShapes(overview, surroundings, insets);
const labels = mapLabels({ regions, country }, surroundings, insets, (length) => `${length} km`);

/** The map as markup, where there is no browser at all. */
function draw(
  states: Readonly<Record<string, Partial<RegionState>>> = {},
  look: { scale: 'sequential' | 'circles'; classColours: readonly string[] } = {
    scale: 'sequential',
    classColours: ['#aaaaaa', '#bbbbbb'],
  },
): string {
  const all = new Map(regions.map(({ code }) => [code, { ...PLAIN, ...states[code] }]));
  const camera = fitBounds(SHEET, SIZE);
  return renderToStaticMarkup(
    createElement(StaticMap, {
      shapes,
      graticule: '',
      names: createElement(StaticLabels, { labels, zoom: camera.zoom }),
      regions,
      states: all,
      look,
      camera,
      size: SIZE,
      label: 'Population density, 2019',
    }),
  );
}

const pathOf = (markup: string, code: string) =>
  new RegExp(`<path data-code="${code}"[^>]*>`).exec(markup)?.[0] ?? '';

describe(StaticMap, () => {
  it('draws every region as one element in the colour of its class, without a browser', () => {
    const markup = draw({ ITH5: { class: 1 } });
    expect(markup.match(/<path data-code=/g)).toHaveLength(334);
    expect(pathOf(markup, 'ITH5')).toContain('fill="#bbbbbb"');
    expect(pathOf(markup, 'SE11')).toContain('fill="#aaaaaa"');
    expect(markup).toContain('aria-label="Population density, 2019"');
  });

  it('hatches a region without a value, and veils what is not asked for', () => {
    const markup = draw({ ITH5: { class: -1 }, SE11: { dimmed: true } });
    expect(pathOf(markup, 'ITH5')).toContain('fill="url(#not-available)"');
    expect(pathOf(markup, 'SE11')).toContain('84%, #aaaaaa)');
    expect(markup.match(/data-dimmed/g)).toHaveLength(1);
  });

  it('numbers what is compared', () => {
    const markup = draw({ ITH5: { compared: 1 }, PL51: { compared: 3 } });
    expect(markup.match(/<text y="4.2">\d<\/text>/g)).toEqual([
      '<text y="4.2">1</text>',
      '<text y="4.2">3</text>',
    ]);
    expect(markup.match(/stroke="var\(--compare-3\)"/g)?.length).toBeGreaterThan(1);
  });

  it('draws a total as circles over plain regions', () => {
    const markup = draw({ ITH5: { radius: 9.5 } }, { scale: 'circles', classColours: [] });
    expect(markup).toMatch(/<circle data-code="ITH5"[^>]* r="9.50"/);
    expect(pathOf(markup, 'ITH5')).toContain('fill="var(--map-no-data)"');
  });

  it('names countries, and every inset with the length of its scale bar', () => {
    const markup = draw();
    for (const name of ['Germany', 'Poland', 'Guadeloupe', 'Svalbard', 'La Réunion']) {
      expect(markup).toContain(`>${name}</tspan>`);
    }
    expect(markup).not.toContain('>Emilia-Romagna</tspan>');
  });
});
