import { describe, expect, it, vi } from 'vitest';
import { createRegionStateWriter } from '../../../src/map/engine/regionStates';
import type { RegionState } from '../../../src/map/style/look';

const plain: RegionState = {
  class: 1,
  radius: 0,
  hovered: false,
  selected: false,
  dimmed: false,
  compared: 0,
  walked: false,
};
const look = { classColours: ['#111111', '#222222'] };
const drawn = { ...plain, colour: '#222222' };

function writeTo(sources: readonly string[]) {
  const target = { setFeatureState: vi.fn(), setPaintProperty: vi.fn() };
  return { ...target, write: createRegionStateWriter(target, sources) };
}

describe(createRegionStateWriter, () => {
  it('writes every region to every source once, with the colour of its class', () => {
    const { write, setFeatureState } = writeTo(['regions', 'centres']);
    write(new Map([['ITH5', plain]]), look);
    expect(setFeatureState.mock.calls).toEqual([
      [{ source: 'regions', id: 'ITH5' }, drawn],
      [{ source: 'centres', id: 'ITH5' }, drawn],
    ]);
  });

  it('gives no colour to a region without a class', () => {
    const { write, setFeatureState } = writeTo(['regions']);
    write(new Map([['ITH5', { ...plain, class: -1 }]]), look);
    expect(setFeatureState).toHaveBeenCalledExactlyOnceWith(
      { source: 'regions', id: 'ITH5' },
      { ...plain, class: -1, colour: null },
    );
  });

  it('then writes only what differs', () => {
    const { write, setFeatureState } = writeTo(['regions']);
    const both = (change: Partial<RegionState>) =>
      new Map([
        ['ITH5', { ...plain }],
        ['PL51', { ...plain, ...change }],
      ]);
    write(both({}), look);
    setFeatureState.mockClear();
    write(both({ hovered: true }), look);
    write(both({ hovered: true, compared: 3 }), look);
    expect(setFeatureState.mock.calls).toEqual([
      [
        { source: 'regions', id: 'PL51' },
        { ...drawn, hovered: true },
      ],
      [
        { source: 'regions', id: 'PL51' },
        { ...drawn, hovered: true, compared: 3 },
      ],
    ]);
  });

  it('writes all regions of a class when its colour changes', () => {
    const { write, setFeatureState } = writeTo(['regions']);
    write(new Map([['ITH5', plain]]), look);
    setFeatureState.mockClear();
    write(new Map([['ITH5', plain]]), { classColours: ['#111111', '#999999'] });
    expect(setFeatureState).toHaveBeenCalledExactlyOnceWith(
      { source: 'regions', id: 'ITH5' },
      { ...plain, colour: '#999999' },
    );
  });

  it('draws layers of marks only while a region has the mark', () => {
    const { write, setPaintProperty } = writeTo(['regions']);
    write(new Map([['ITH5', plain]]), look);
    expect(setPaintProperty).toHaveBeenCalledWith('hover-line', 'line-layer-opacity', 0);
    expect(setPaintProperty).toHaveBeenCalledWith('regions-veil', 'fill-layer-opacity', 0);
    setPaintProperty.mockClear();
    write(new Map([['ITH5', { ...plain, hovered: true }]]), look);
    write(new Map([['ITH5', plain]]), look);
    expect(setPaintProperty.mock.calls).toEqual([
      ['hover-line', 'line-layer-opacity', 1],
      ['hover-line', 'line-layer-opacity', 0],
    ]);
  });
});
