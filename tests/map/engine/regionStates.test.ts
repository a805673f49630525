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

describe(createRegionStateWriter, () => {
  it('writes every region to every source once', () => {
    const setFeatureState = vi.fn();
    const write = createRegionStateWriter({ setFeatureState }, ['regions', 'centres']);
    write(new Map([['ITH5', plain]]));
    expect(setFeatureState.mock.calls).toEqual([
      [{ source: 'regions', id: 'ITH5' }, plain],
      [{ source: 'centres', id: 'ITH5' }, plain],
    ]);
  });

  it('then writes only what differs', () => {
    const setFeatureState = vi.fn();
    const write = createRegionStateWriter({ setFeatureState }, ['regions']);
    write(
      new Map([
        ['ITH5', plain],
        ['PL51', plain],
      ]),
    );
    setFeatureState.mockClear();
    write(
      new Map([
        ['ITH5', { ...plain }],
        ['PL51', { ...plain, hovered: true }],
      ]),
    );
    expect(setFeatureState.mock.calls).toEqual([
      [
        { source: 'regions', id: 'PL51' },
        { ...plain, hovered: true },
      ],
    ]);
  });

  it('writes a region anew when its place in the comparison changes', () => {
    const setFeatureState = vi.fn();
    const write = createRegionStateWriter({ setFeatureState }, ['regions']);
    write(new Map([['ITH5', plain]]));
    setFeatureState.mockClear();
    write(new Map([['ITH5', { ...plain, compared: 3 }]]));
    expect(setFeatureState).toHaveBeenCalledExactlyOnceWith(
      { source: 'regions', id: 'ITH5' },
      { ...plain, compared: 3 },
    );
  });
});
