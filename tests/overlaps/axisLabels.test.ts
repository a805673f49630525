import { describe, expect, it } from 'vitest';
import { axisLabels } from '../../src/overlaps/members/axisLabels';

const ticks = (width: number, ...texts: string[]) =>
  texts.map((text, i) => ({ text, x: (i * width) / (texts.length - 1) }));
const texts = (width: number, ...all: string[]) =>
  axisLabels(ticks(width, ...all), width).map(({ text }) => text);

describe(axisLabels, () => {
  it('prints all numbers that have room, those at the edges turned inwards', () => {
    expect(axisLabels(ticks(300, '0', '50', '100'), 300)).toEqual([
      { text: '0', x: 0, anchor: 'start' },
      { text: '50', x: 150, anchor: 'middle' },
      { text: '100', x: 300, anchor: 'end' },
    ]);
  });

  it('leaves out every second one where they would lie on one another', () => {
    expect(texts(360, '0', '5 000 000', '10 000 000', '15 000 000', '20 000 000')).toEqual([
      '0',
      '10 000 000',
      '20 000 000',
    ]);
  });

  it('prints at least one', () => {
    expect(texts(20, '1 000 000', '2 000 000')).toEqual(['1 000 000']);
    expect(axisLabels([], 100)).toEqual([]);
  });
});
