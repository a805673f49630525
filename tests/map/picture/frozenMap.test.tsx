import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { composePicture } from '../../../src/charts/picture/composePicture';
import { svgFile } from '../../../src/charts/picture/svg';
import { mapLabels } from '../../../src/map/geometry/mapLabels';
import { frozenMap } from '../../../src/map/picture/frozenMap';
import { drawingScale } from '../../../src/map/still/drawing';
import { StaticLabels } from '../../../src/map/still/StaticLabels';
import { StaticMap } from '../../../src/map/still/StaticMap';
import { staticShapes } from '../../../src/map/still/staticShapes';
import { fitBounds, SHEET } from '../../../src/model/map/sheet';
import { territories } from '../still/territories';

const SIZE = { width: 900, height: 700 };
const CAMERA = fitBounds(SHEET, SIZE);
const { regions, country, overview, surroundings, insets } = territories;
const state = { class: 0, radius: 0, hovered: false, walked: false, selected: false, compared: 0 };

/** The whole file: the map with all regions, those outside Italy pale, and a title. */
function fileOfMap(): string {
  const { container } = render(
    <StaticMap
      shapes={staticShapes(overview, surroundings, insets)}
      graticule=""
      names={
        <StaticLabels
          labels={mapLabels({ regions, country }, surroundings, insets, String)}
          zoom={CAMERA.zoom}
        />
      }
      regions={regions}
      states={
        new Map(
          regions.map(({ code }) => [code, { ...state, dimmed: !code.startsWith('IT') }] as const),
        )
      }
      look={{ scale: 'sequential', classColours: ['#aabbcc'] }}
      camera={CAMERA}
      size={SIZE}
      label="A map"
      prefix="own-"
    />,
  );
  const map = container.querySelector('svg')!;
  const picture = {
    title: 'Population density <2019> & more',
    caption: '',
    unit: '',
    legend: [],
    drawings: [{ title: null, element: frozenMap(map, SIZE, drawingScale(CAMERA.zoom)), ...SIZE }],
    foot: [],
    width: SIZE.width,
    colours: { surface: '#fff', text: '#000', quiet: '#555' },
    font: 'Arial',
  };
  return svgFile(composePicture(picture, (text) => text.length * 7).element);
}

describe('a map as a file', () => {
  let text: string;
  let read: Document;
  beforeAll(() => {
    text = fileOfMap();
    read = new DOMParser().parseFromString(text, 'image/svg+xml');
  });

  it('is XML that can be read back, with every region in it', () => {
    expect(read.querySelector('parsererror')).toBeNull();
    expect(read.querySelectorAll('path[data-code]')).toHaveLength(334);
    expect(read.documentElement.textContent).toContain('<2019> & more');
  });

  it('leans on nothing outside: no styles of the page, no fonts or files to be fetched', () => {
    expect(text).not.toMatch(/var\(|class=|color-mix|@font-face|(?:href|src)=/);
  });

  it('holds the patterns that it fills with', () => {
    const names = [...text.matchAll(/url\((?:#|&quot;#)([\w-]+)/g)].map(([, name]) => name);
    for (const name of new Set(names)) expect(read.getElementById(name ?? '')).not.toBeNull();
  });

  it('gives lines a width in its own pixels, which every program knows', () => {
    expect(text).not.toContain('vector-effect');
    expect(text).toMatch(/stroke-width:\d/);
  });
});
