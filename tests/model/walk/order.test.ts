import { describe, expect, it } from 'vitest';
import { endOf, orderOf } from '../../../src/model/walk/order';
import { regions } from '../filter/dataset';
import { pictureOf } from './picture';

const all = new Set(regions.map(({ code }) => code));

describe('Home and End', () => {
  const order = orderOf(pictureOf('population-density').values);

  it('lead to the highest and the lowest value', () => {
    expect(endOf(order, all, 'Home')).toBe('UKI4');
    expect(endOf(order, all, 'End')).toBe('SE33');
  });

  it('stay within the answer as long as it has values', () => {
    expect(endOf(order, new Set(['ITH5', 'ITI1', 'ITC1']), 'Home')).toBe('ITH5');
    expect(endOf(order, new Set(['ITH5', 'ITI1', 'NO0B']), 'End')).toBe('ITI1');
    expect(endOf(order, new Set(['NO0B']), 'Home')).toBe('UKI4');
    expect(endOf([], all, 'Home')).toBeNull();
  });

  it('lead from the best group and third to the lowest', () => {
    const picture = pictureOf('innovation-group');
    const groupOf = (code: string | undefined) => {
      const shown = picture.values.get(code ?? '');
      return shown?.kind === 'group' ? [shown.group.group, shown.group.subgroup] : null;
    };
    const groups = orderOf(picture.values);
    expect(groups).toHaveLength(picture.values.size);
    expect(groupOf(groups.at(0))).toEqual(['leader', '+']);
    expect(groupOf(groups.at(-1))).toEqual(['emerging', '-']);
  });

  it('lead to a reported 0, which is a value', () => {
    const picture = pictureOf('population');
    const values = new Map(picture.values);
    values.set('NO0B', { kind: 'number', value: 0, flags: '', isComputed: false });
    expect(endOf(orderOf(values), all, 'End')).toBe('NO0B');
  });
});
