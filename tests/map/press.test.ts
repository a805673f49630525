import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hold, pointAt, usePointing } from '../../src/data/pointing';
import { press } from '../../src/map/press';

const AT = { x: 10, y: 20 };
const touch = { pointerType: 'touch' } as unknown as Event;
const mouse = { pointerType: 'mouse' } as unknown as Event;
/** Of a browser that does not say what a click was made with. */
const unsaid = {} as Event;

const held = () => usePointing.getState().held;

describe('a press on the map', () => {
  beforeEach(() => hold(null));

  it('by mouse opens at once', () => {
    const onSelect = vi.fn();
    press('ITH5', AT, mouse, onSelect);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('ITH5');
    expect(held()).toBeNull();
  });

  it('by finger shows the value first, and opens at the second tap', () => {
    const onSelect = vi.fn();
    press('ITH5', AT, touch, onSelect);
    expect(onSelect).not.toHaveBeenCalled();
    expect(usePointing.getState()).toMatchObject({
      pointed: { code: 'ITH5', at: AT },
      held: 'ITH5',
    });
    // The browser moves a mouse to where the finger was.
    pointAt({ code: 'ITH5', at: AT });
    press('ITH5', AT, touch, onSelect);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('ITH5');
    expect(held()).toBeNull();
  });

  it('by finger on another region shows that one, and on the sea none', () => {
    const onSelect = vi.fn();
    press('ITH5', AT, touch, onSelect);
    press('ITH4', AT, touch, onSelect);
    expect(held()).toBe('ITH4');
    press(null, AT, touch, onSelect);
    expect(usePointing.getState()).toMatchObject({ pointed: null, held: null });
    expect(onSelect).not.toHaveBeenCalled();
  });

  it.each([true, false])(
    'that does not say by what: a machine without hover is tapped (%s)',
    (isTap) => {
      vi.stubGlobal('matchMedia', () => ({ matches: isTap }));
      const onSelect = vi.fn();
      press('ITH5', AT, unsaid, onSelect);
      expect(onSelect).toHaveBeenCalledTimes(isTap ? 0 : 1);
      vi.unstubAllGlobals();
    },
  );
});
