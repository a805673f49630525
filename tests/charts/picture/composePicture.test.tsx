import { expect, it } from 'vitest';
import { composePicture, type Picture } from '../../../src/charts/picture/composePicture';
import { svgElement, svgFile } from '../../../src/charts/picture/svg';

const drawing = (width: number) => ({
  title: null,
  element: svgElement('svg', { width, height: 100 }),
  width,
  height: 100,
});

const picture: Picture = {
  title: 'Population, <Emilia> & Romagna',
  caption: 'It rose.',
  unit: 'persons, 2004–2024',
  legend: [{ name: 'Italia', swatch: svgElement('svg', {}) }],
  drawings: [drawing(400)],
  foot: ['Source: Eurostat, demo_r_pjangroup', '© European Union', `Link: ${'x'.repeat(200)}`],
  width: 400,
  colours: { surface: '#fff', text: '#000', quiet: '#555' },
  font: 'Arial',
};

const widthOf = (text: string) => text.length * 7;
const texts = (of: Picture) =>
  [...composePicture(of, widthOf).element.querySelectorAll('text')].map((each) => each.textContent);

it('holds title, unit, caption, legend, source, attribution and link as text', () => {
  const written = texts(picture).join('|');
  for (const part of ['& Romagna', 'persons', 'It rose.', 'Italia', 'demo_r_pjangroup', '©']) {
    expect(written).toContain(part);
  }
});

it('breaks what is too long instead of cutting it off', () => {
  const link = texts(picture).filter((line) => line?.includes('xx'));
  expect(link.length).toBeGreaterThan(2);
  expect(link.join('').match(/x/g)).toHaveLength(200);
});

it('grows with what it holds, and nothing lies below its foot', () => {
  const { element, height } = composePicture(picture, widthOf);
  const lowest = [...element.querySelectorAll('text')].map((each) =>
    Number(each.getAttribute('y')),
  );
  expect(Math.max(...lowest)).toBeLessThan(height);
  const shorter = composePicture({ ...picture, foot: [] }, widthOf);
  expect(shorter.height).toBeLessThan(height);
});

it('puts drawings side by side as long as there is room', () => {
  const { element } = composePicture(
    { ...picture, legend: [], drawings: [drawing(180), drawing(180), drawing(180)] },
    widthOf,
  );
  const places = [...element.querySelectorAll('svg')].map((each) => [
    Number(each.getAttribute('x')),
    Number(each.getAttribute('y')),
  ]);
  expect(places[0]?.[1]).toBe(places[1]?.[1]);
  expect(places[2]?.[0]).toBe(places[0]?.[0]);
  expect(places[2]?.[1]).toBeGreaterThan(places[0]?.[1] ?? 0);
});

it('is XML that can be read back, whatever its words are', () => {
  const text = svgFile(composePicture(picture, widthOf).element);
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  expect(read.documentElement.textContent).toContain('<Emilia> &');
});
