import { describe, expect, it } from 'vitest';
import { bandShares, oldAgeDependency, personsIn } from '../../../src/model/series/ageBands';
import { at, regions, seriesOf, structureOf, territory, union } from './official';

const sharesOf = (code: string, band: 'under-15' | '15-64' | '65-plus') => {
  const bearer = code === 'EU' ? union() : territory(code);
  return bandShares(structureOf(bearer), seriesOf(bearer, 'population'), band);
};

describe('the bands of age', () => {
  it('are sums of the table’s groups: Emilia-Romagna', () => {
    const structure = structureOf(territory('ITH5'));
    expect(personsIn(structure, 2004, '65-plus')).toBe(384_309 + 538_564);
    expect(personsIn(structure, 2019, '65-plus')).toBe(465_007 + 606_440);
    expect(personsIn(structure, 2019, 'under-15')).toBe(300_357 + 282_778);
  });

  it('are shares in the table’s own total: Emilia-Romagna and the EU', () => {
    expect(at(sharesOf('ITH5', '65-plus'), 2004)).toBeCloseTo(22.615, 3);
    expect(at(sharesOf('ITH5', '65-plus'), 2019)).toBeCloseTo(24.026, 3);
    expect(at(sharesOf('EU', '65-plus'), 2004)).toBeCloseTo(16.424, 3);
    expect(at(sharesOf('EU', '65-plus'), 2019)).toBeCloseTo(20.256, 3);
  });

  it('make up the whole where nobody is of unknown age', () => {
    const bands = (['under-15', '15-64', '65-plus'] as const).map((band) => {
      return at(sharesOf('ITH5', band), 2019) ?? 0;
    });
    expect(bands.reduce((a, b) => a + b)).toBeCloseTo(100, 9);
  });

  it('are not available where a group of theirs is not: İstanbul in 2009', () => {
    expect(at(sharesOf('TR10', '65-plus'), 2009)).toBeUndefined();
    // (519 897 + 532 384 + 542 326 + 490 887 + 501 318 + 509 032) / 12 697 164
    expect(at(sharesOf('TR10', 'under-15'), 2009)).toBeCloseTo(24.382, 3);
    // (299 595 + 440 834) / 12 573 836
    expect(at(sharesOf('TR10', '65-plus'), 2008)).toBeCloseTo(5.889, 3);
  });

  it('of 15 to 64 are not available for the EU in 2024, those of 65 and over are', () => {
    expect(at(sharesOf('EU', '15-64'), 2024)).toBeUndefined();
    expect(at(sharesOf('EU', '65-plus'), 2024)).toBeGreaterThan(21);
    expect(at(oldAgeDependency(structureOf(union())), 2024)).toBeUndefined();
  });

  it('have no share where nobody lives', () => {
    expect(sharesOf('NO0B', '65-plus')).toEqual([]);
    expect(oldAgeDependency(structureOf(territory('NO0B')))).toEqual([]);
  });

  it('give the dependency ratio that Eurostat gives: Emilia-Romagna', () => {
    const ratio = oldAgeDependency(structureOf(territory('ITH5')));
    // 1 071 447 / (4 459 453 - 583 135 - 1 071 447)
    expect(at(ratio, 2019)?.toFixed(1)).toBe('38.2');
  });

  it('agree with the official indicator for most; 34 regions were revised between the two copies', () => {
    const apart = regions().flatMap(({ code, values }) => {
      const bearer = territory(code);
      const official = values['share-65-plus'];
      const own = bearer.ageStructure ? at(sharesOf(code, '65-plus'), 2019) : undefined;
      if (official === undefined || own === undefined) return [];
      return Math.abs(own - official) <= 0.1 ? [] : [Math.abs(own - official)];
    });
    expect(apart).toHaveLength(34);
    expect(Math.max(...apart)).toBeLessThan(2);
  });
});
