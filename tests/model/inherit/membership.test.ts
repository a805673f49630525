import { describe, expect, it } from 'vitest';
import { compareBelonging, counts, viaOf } from '../../../src/model/inherit/membership';

describe('belonging to a network', () => {
  it.each([
    ['SE22', 'SE22', 'direct'],
    ['SE22', 'SE2', 'parent'],
    ['SE22', 'SE', 'parent'],
    ['SE22', 'SE224', 'part'],
    ['SE', 'SE224', 'part'],
    ['SE2', 'SE22', 'part'],
    ['SE22', 'SE21', null],
    ['SE22', 'SE214', null],
  ])('%s with member %s: %s', (territory, member, via) => {
    expect(viaOf(territory, member)).toBe(via);
  });

  it('counts members and partners only', () => {
    expect((['member', 'partner', 'associate', 'observer'] as const).map(counts)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('puts roles that count first, then direct, nearest parent, part', () => {
    const ties = [
      { role: 'observer', via: 'direct', through: 'SE22' },
      { role: 'member', via: 'part', through: 'SE224' },
      { role: 'member', via: 'part', through: 'SE221' },
      { role: 'member', via: 'parent', through: 'SE' },
      { role: 'partner', via: 'parent', through: 'SE2' },
      { role: 'partner', via: 'direct', through: 'SE22' },
      { role: 'member', via: 'direct', through: 'SE22' },
    ] as const;
    const order = [...ties].sort(compareBelonging).map(({ role, through }) => `${role} ${through}`);
    expect(order).toEqual([
      'member SE22',
      'partner SE22',
      'partner SE2',
      'member SE',
      'member SE221',
      'member SE224',
      'observer SE22',
    ]);
  });
});
