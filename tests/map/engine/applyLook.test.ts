import { describe, expect, it, vi } from 'vitest';
import { applyLook } from '../../../src/map/engine/applyLook';
import type { MapColours, MapLook } from '../../../src/map/style/look';

const colours = new Proxy({}, { get: () => '#123456' }) as MapColours;
const look: MapLook = {
  colours,
  scale: 'sequential',
  classColours: ['#111111', '#222222'],
  compared: [],
};

function changed(next: MapLook): string[] {
  const target = { setPaintProperty: vi.fn(), setLayoutProperty: vi.fn() };
  applyLook(target, look, next);
  return [...target.setPaintProperty.mock.calls, ...target.setLayoutProperty.mock.calls]
    .map(([layer, property]) => `${layer} ${property}`)
    .toSorted();
}

describe(applyLook, () => {
  it('touches nothing where nothing differs', () => {
    expect(changed({ ...look })).toEqual([]);
  });

  it('leaves the colours of classes to the states of regions', () => {
    expect(changed({ ...look, classColours: ['#111111', '#999999'] })).toEqual([]);
  });

  it('swaps classes for circles', () => {
    expect(changed({ ...look, scale: 'circles', classColours: [] })).toEqual([
      'region-circles visibility',
      'region-markers visibility',
    ]);
  });

  it('writes the numbers of the comparison and touches nothing else', () => {
    expect(changed({ ...look, compared: [{ code: 'ITH5', place: 2 }] })).toEqual([
      'compare-number text-field',
    ]);
  });
});
