import { describe, expect, it, vi } from 'vitest';
import { createRegionStateWriter } from '../../../src/map/engine/regionStates';
import type { RegionState } from '../../../src/map/style/look';
import { plain } from './plain';

const colours = ['#111111', '#222222'];
const drawn = { ...plain, colour: '#222222' };

function writeTo(sources: readonly string[]) {
  const setFeatureState = vi.fn();
  return { setFeatureState, write: createRegionStateWriter({ setFeatureState }, sources) };
}

describe(createRegionStateWriter, () => {
  it('writes every region to every source once, with the colour of its class', () => {
    const { write, setFeatureState } = writeTo(['regions', 'centres']);
    write(new Map([['ITH5', plain]]), colours);
    expect(setFeatureState.mock.calls).toEqual([
      [{ source: 'regions', id: 'ITH5' }, drawn],
      [{ source: 'centres', id: 'ITH5' }, drawn],
    ]);
  });

  it('gives no colour to a region without a class', () => {
    const { write, setFeatureState } = writeTo(['regions']);
    write(new Map([['ITH5', { ...plain, class: -1 }]]), colours);
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
    write(both({}), colours);
    setFeatureState.mockClear();
    write(both({ hovered: true }), colours);
    write(both({ hovered: true, compared: 3 }), colours);
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
    write(new Map([['ITH5', plain]]), colours);
    setFeatureState.mockClear();
    write(new Map([['ITH5', plain]]), ['#111111', '#999999']);
    expect(setFeatureState).toHaveBeenCalledExactlyOnceWith(
      { source: 'regions', id: 'ITH5' },
      { ...plain, colour: '#999999' },
    );
  });
});
