import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hold, pointAt, usePointing } from '../../src/data/pointing';
import { press } from '../../src/map/press';

const AT = { x: 10, y: 20 };
const touchAt = (timeStamp: number) => ({ pointerType: 'touch', timeStamp }) as unknown as Event;
const touch = touchAt(1000);
const mouse = { pointerType: 'mouse' } as unknown as Event;
/** Of a browser that does not say what a click was made with. */
const unsaid = {} as Event;

const held = () => usePointing.getState().held?.code ?? null;

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
      held: { code: 'ITH5' },
    });
    // The browser moves a mouse to where the finger was.
    pointAt({ code: 'ITH5', at: AT });
    press('ITH5', AT, touchAt(1800), onSelect);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('ITH5');
    expect(held()).toBeNull();
  });

  it('by finger twice in a moment is left to the map, which looks closer', () => {
    const onSelect = vi.fn();
    press('ITH5', AT, touch, onSelect);
    press('ITH5', AT, touchAt(1300), onSelect);
    expect(onSelect).not.toHaveBeenCalled();
    expect(held()).toBe('ITH5');
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
