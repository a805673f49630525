import { expect, it, vi } from 'vitest';
import { createMarkSwitch } from '../../../src/map/engine/markLayers';
import { plain } from './plain';

it('layers of marks are drawn only while a region has the mark', () => {
  const setPaintProperty = vi.fn();
  const show = createMarkSwitch({ setPaintProperty });
  show(new Map([['ITH5', plain]]));
  expect(setPaintProperty).toHaveBeenCalledWith('hover-line', 'line-layer-opacity', 0);
  expect(setPaintProperty).toHaveBeenCalledWith('regions-veil', 'fill-layer-opacity', 0);
  setPaintProperty.mockClear();
  show(new Map([['ITH5', { ...plain, hovered: true }]]));
  show(new Map([['ITH5', plain]]));
  expect(setPaintProperty.mock.calls).toEqual([
    ['hover-line', 'line-layer-opacity', 1],
    ['hover-line', 'line-layer-opacity', 0],
  ]);
});
