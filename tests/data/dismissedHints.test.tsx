import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { useDismissedHint } from '../../src/data/dismissedHints';

const KEY = 'regioscope:dismissed';

beforeEach(() => localStorage.clear());

const visit = () => renderHook(() => useDismissedHint('reading')).result;

describe(useDismissedHint, () => {
  it('keeps a hint away once it is dismissed, from one visit to the next', () => {
    const person = visit();
    expect(person.current.isDismissed).toBe(false);
    act(() => person.current.dismiss());
    expect(person.current.isDismissed).toBe(true);
    expect(visit().current.isDismissed).toBe(true);
  });

  it('leaves other hints as they were', () => {
    localStorage.setItem(KEY, '["of a later version"]');
    const person = visit();
    expect(person.current.isDismissed).toBe(false);
    act(() => person.current.dismiss());
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual(['of a later version', 'reading']);
  });

  it.each(['', 'no json', 'null', '{}', '"reading"', '[1]'])(
    'begins anew where the storage holds %s',
    (spoilt) => {
      localStorage.setItem(KEY, spoilt);
      const person = visit();
      expect(person.current.isDismissed).toBe(false);
      act(() => person.current.dismiss());
      expect(visit().current.isDismissed).toBe(true);
    },
  );

  it('stays away as long as the page lives where the browser forbids its storage', () => {
    const forbid = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbid, setItem: forbid });
    onTestFinished(() => void vi.unstubAllGlobals());
    const person = visit();
    act(() => person.current.dismiss());
    expect(person.current.isDismissed).toBe(true);
  });
});
