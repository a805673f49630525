import { describe, expect, it } from 'vitest';
import { membershipsOf, strongest } from '../../geo/pipeline/memberships';
import { changed, goodFacts } from './goodSources';

const { networks, rows } = goodFacts().networks;
const membersOf = (id: string) => networks.find((network) => network.id === id)?.members ?? [];
const tie = (code: string, id: string, list = networks) =>
  membershipsOf(code, list)
    .filter(({ network }) => network === id)
    .map(({ via, role, through }) => `${via} ${role} ${through}`);

describe('networks', () => {
  it('leave out members that nobody confirms, and partly confirmed ones of before 2018', () => {
    expect(membersOf('icpermed').map(({ code }) => code)).not.toContain('HR');
    expect(rows.get('icpermed')).toMatchObject({ unconfirmed: 3, old: 0 });
    expect(membersOf('eit-health-innostars').map(({ code }) => code)).not.toContain('HR');
    expect(rows.get('eit-health-innostars')).toMatchObject({ unconfirmed: 0, old: 1 });
  });

  it('keep partly confirmed members from 2018 on, marked as such', () => {
    const skane = membersOf('vanguard').find(({ code }) => code === 'SE224');
    expect(skane).toMatchObject({ asOf: 2018, confidence: 'partly', level: 3 });
  });

  it('keep countries outside NUTS 2021 as members without a level', () => {
    expect(
      membersOf('eusdr')
        .filter(({ level }) => level === null)
        .map(({ code }) => code),
    ).toEqual(['BA', 'MD']);
  });
});

describe('memberships', () => {
  it('are direct, through a parent, or in part through a county', () => {
    expect(tie('ITH5', 'errin')).toEqual(['direct member ITH5']);
    expect(tie('ITH5', '1mg')).toEqual(['parent member IT']);
    expect(tie('SE22', 'vanguard')).toEqual(['part member SE224']);
    expect(tie('AT12', 'errin')).toEqual([]);
  });

  it('reach up: a country lists the members inside it', () => {
    expect(tie('IT', 'errin')).toEqual(['part member ITH5']);
    expect(tie('SE', 'euregha')).toEqual(['part member SE224']);
  });

  it('are all kept for a territory, and the strongest one decides', () => {
    const both = changed('networks/errin.yaml', 'code: BE2\n', 'code: ITH\n');
    const list = goodFacts(both).networks.networks;
    expect(tie('ITH5', 'errin', list)).toEqual(['direct member ITH5', 'parent member ITH']);
    const one = strongest(membershipsOf('ITH5', list)).filter(({ network }) => network === 'errin');
    expect(one.map(({ via }) => via)).toEqual(['direct']);
  });

  it('carry role, year, source and confidence', () => {
    expect(
      membershipsOf('ITH5', networks).find(({ network }) => network === 'regions4permed'),
    ).toEqual({
      network: 'regions4permed',
      role: 'associate',
      via: 'direct',
      through: 'ITH5',
      memberName: 'Emilia-Romagna',
      asOf: 2021,
      source: 'https://www.saphire-eu.eu/observatory/ith5--emilia-romagna-',
      confidence: 'confirmed',
      note: null,
    });
  });
});
