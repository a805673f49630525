import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { useRecentTerritories } from '../../src/data/recentTerritories';

const KEY = 'regioscope:recent';

beforeEach(() => localStorage.clear());

/** A person who looks for one territory after the other. */
function lookFor(...codes: string[]) {
  const { result } = renderHook(useRecentTerritories);
  for (const code of codes) act(() => result.current.remember(code));
  return result;
}

/** What the next visit remembers. */
const nextVisit = () => renderHook(useRecentTerritories).result.current.recent;

describe(useRecentTerritories, () => {
  it('remembers the last first, from one visit to the next', () => {
    lookFor('ITH5', 'IT', 'DED2');
    expect(nextVisit()).toEqual(['DED2', 'IT', 'ITH5']);
  });

  it('names none twice', () => {
    expect(lookFor('ITH5', 'IT', 'ITH5').current.recent).toEqual(['ITH5', 'IT']);
  });

  it('remembers five', () => {
    expect(lookFor('DE21', 'DE22', 'DE23', 'DE24', 'DE25', 'DE26').current.recent).toEqual([
      'DE26',
      'DE25',
      'DE24',
      'DE23',
      'DE22',
    ]);
    expect(nextVisit()).toHaveLength(5);
  });

  it('forgets', () => {
    const person = lookFor('ITH5');
    act(() => person.current.forget());
    expect(person.current.recent).toEqual([]);
    expect(nextVisit()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it.each(['', 'no json', 'null', '{}', '"ITH5"', '[1, 2]', '["<b>"]', '[null]'])(
    'begins anew where the storage holds %s',
    (spoilt) => {
      localStorage.setItem(KEY, spoilt);
      expect(nextVisit()).toEqual([]);
      expect(lookFor('ITH5').current.recent).toEqual(['ITH5']);
    },
  );

  it('takes no more than five from a storage that holds more, and none twice', () => {
    localStorage.setItem(KEY, JSON.stringify(['A', 'AA', 'AA']));
    expect(nextVisit()).toEqual([]);
    localStorage.setItem(KEY, JSON.stringify(['AA', 'AA', 'BB', 'CC', 'DD', 'EE', 'FF']));
    expect(nextVisit()).toEqual(['AA', 'BB', 'CC', 'DD', 'EE']);
  });

  it('remembers as long as the page lives where the browser forbids its storage', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      removeItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    const person = lookFor('ITH5', 'IT');
    expect(person.current.recent).toEqual(['IT', 'ITH5']);
    act(() => person.current.forget());
    expect(person.current.recent).toEqual([]);
  });
});
