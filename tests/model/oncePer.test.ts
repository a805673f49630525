import { describe, expect, it, vi } from 'vitest';
import { oncePer } from '../../src/model/oncePer';

describe(oncePer, () => {
  it('does its work once for each object', () => {
    const make = vi.fn(({ name }: { name: string }) => (name ? [name] : undefined));
    const made = oncePer(make);
    const [a, none] = [{ name: 'a' }, { name: '' }];
    expect(made(a)).toBe(made(a));
    expect([made(none), made(none)]).toEqual([undefined, undefined]);
    expect(made({ name: 'a' })).not.toBe(made(a));
    expect(make).toHaveBeenCalledTimes(3);
  });
});
