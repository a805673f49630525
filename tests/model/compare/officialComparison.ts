import type { Compared } from '../../../src/model/compare/compared';
import { EU_CODE } from '../../../src/model/dataset/codes';
import { territory, union } from '../series/official';

/** A comparison of published files, in the order of their places. */
export function comparisonOf(...codes: string[]): Compared[] {
  return codes.map((code, i): Compared => {
    const place = i + 1;
    if (code === EU_CODE) return { code, place, figures: union(), territory: null, profile: null };
    const own = territory(code);
    const from = own.profile ? code : own.parentProfiles[0];
    const profile = from === undefined ? null : territory(from).profile;
    const serving = from && profile ? { from, profile } : null;
    return { code, place, figures: own, territory: own, profile: serving };
  });
}
