import { describe, expect, it } from 'vitest';
import { nearestAncestor, selfOrNearest } from '../../../src/model/inherit/nearest';

const has = (codes: string[]) => (code: string) => codes.includes(code);

describe('inheritance', () => {
  it('takes the nearest parent that has it', () => {
    expect(nearestAncestor('DED2', has(['DED', 'DE']))).toBe('DED');
    expect(nearestAncestor('DED2', has(['DE']))).toBe('DE');
    expect(nearestAncestor('DED2', has(['DED2']))).toBeNull();
  });

  it('puts the territory itself first', () => {
    expect(selfOrNearest('DED2', has(['DED2', 'DED']))).toBe('DED2');
    expect(selfOrNearest('DED2', has(['DED']))).toBe('DED');
    expect(selfOrNearest('DED2', has([]))).toBeNull();
  });
});
