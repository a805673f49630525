import { describe, expect, it } from 'vitest';
import { shortAddress } from '../../../src/model/profile/address';
import {
  countNetworks,
  groupMemberships,
  isNameOf,
  otherNetworks,
} from '../../../src/model/profile/memberships';
import { policyDocumentsByLevel, titleLanguage } from '../../../src/model/profile/policyDocuments';
import { editionRatings, printedOtherwise } from '../../../src/model/profile/ratings';
import { printedDecimals, reportedFigures } from '../../../src/model/profile/reportedFigures';
import { catalogue } from '../../profile/fixtures/catalogue';
import { sachsen } from '../../profile/fixtures/profiles';
import { DED2, ITH5, SE22 } from '../../profile/fixtures/territories';

const ids = (memberships: readonly { network: string }[]) => memberships.map((m) => m.network);

describe(groupMemberships, () => {
  it('parts them by the way, and keeps associates apart', () => {
    const { direct, throughParents, throughParts, apart } = groupMemberships(ITH5.memberships);
    expect(ids(direct)).toEqual(['euregha', 'errin', 'vanguard', 's3p4pm', 's3clussport']);
    expect([...throughParents.keys()]).toEqual(['IT']);
    expect(throughParts.size).toBe(0);
    expect(ids(apart)).toEqual(['regions4permed']);
  });

  it('puts the nearest parent first', () => {
    const through = (code: string) => ({
      ...SE22.memberships[0]!,
      via: 'parent' as const,
      through: code,
    });
    const { throughParents } = groupMemberships([through('SE'), through('SE2'), through('SE')]);
    expect([...throughParents].map(([code, all]) => [code, all.length])).toEqual([
      ['SE2', 1],
      ['SE', 2],
    ]);
  });
});

describe(countNetworks, () => {
  it('counts each network once, associates not at all, and tells which rest on weak sources alone', () => {
    expect(countNetworks(ITH5.memberships)).toEqual({ count: 6, partly: 0 });
    expect(countNetworks(SE22.memberships)).toEqual({ count: 2, partly: 1 });
    const [errin, euregha] = SE22.memberships;
    const twice = { ...errin!, confidence: 'partly' as const };
    expect(countNetworks([errin!, twice, euregha!])).toEqual({ count: 2, partly: 1 });
  });
});

describe(otherNetworks, () => {
  it('says “not a member” of complete lists alone', () => {
    const { notMember, notKnown } = otherNetworks(catalogue.networks, ITH5.memberships);
    expect(notMember.map(({ id }) => id)).toEqual(['eusair', 'central-europe', 'eusbsr', 'nspa']);
    expect(notKnown.map(({ id }) => id)).toEqual(['s3medtech', 'innostars-saphire-label', 'cebr']);
  });
});

describe(isNameOf, () => {
  it('knows a territory by each of its names', () => {
    const italy = { code: 'IT', name: 'Italia', latinName: null, englishName: 'Italy' };
    expect(isNameOf(italy, 'ITALY')).toBe(true);
    expect(isNameOf(italy, 'Italy (Ministry of Health)')).toBe(false);
  });
});

describe(editionRatings, () => {
  it('lists every edition, newest first, the unknown ones too', () => {
    const rows = editionRatings(catalogue.editions, ITH5.innovation);
    expect(rows.map(({ edition, rating }) => [edition.year, rating?.group ?? null])).toEqual([
      [2023, null],
      [2021, 'strong'],
      [2019, 'moderate'],
    ]);
  });
});

describe(printedOtherwise, () => {
  const rating = ITH5.innovation[0]!;
  const page = (group: 'strong' | null, subgroup: '' | '+' | null) => ({
    ...sachsen,
    innovationReported: [{ edition: 2021, asPrinted: 'in its words', group, subgroup }],
  });

  it('has the words of a page that names several groups or another one', () => {
    expect(printedOtherwise(page(null, null), 2021, rating)).toBe('in its words');
    expect(printedOtherwise(page('strong', '+'), 2021, rating)).toBe('in its words');
    expect(printedOtherwise(page('strong', ''), 2021, null)).toBe('in its words');
  });

  it('has none where the page says the same, or nothing of the edition', () => {
    expect(printedOtherwise(page('strong', ''), 2021, rating)).toBeNull();
    expect(printedOtherwise(page(null, null), 2019, rating)).toBeNull();
  });
});

describe(policyDocumentsByLevel, () => {
  it('keeps the order of the page and has a place for an unknown level', () => {
    const policyDocuments = [
      { title: 'a', level: null },
      { title: 'b', level: 'regional' as const },
      { title: 'c', level: null },
    ];
    expect(policyDocumentsByLevel({ policyDocuments })).toEqual([
      { level: 'regional', titles: ['b'] },
      { level: 'unknown', titles: ['a', 'c'] },
    ]);
  });
});

it('a title of a document that is not English has its language', () => {
  const policyDocuments = [
    { title: 'Le Futur de la Médecine', language: 'fr', level: 'regional' as const },
    { title: 'Health Act', level: null },
  ];
  expect(titleLanguage({ policyDocuments }, 'Le Futur de la Médecine')).toBe('fr');
  expect(titleLanguage({ policyDocuments }, 'Health Act')).toBeUndefined();
});

describe(reportedFigures, () => {
  it('puts the official figure of the same year beside each', () => {
    expect(reportedFigures(ITH5)).toEqual([
      {
        measure: 'population',
        year: 2019,
        reported: 4459477,
        official: 4459453,
        isDifferent: true,
      },
      {
        measure: 'population-density',
        year: 2019,
        reported: 202,
        official: 201.9,
        isDifferent: false,
      },
      { measure: 'share-65-plus', year: 2019, reported: 23.95, official: 24, isDifferent: false },
    ]);
  });

  it('has none where no page printed any', () => {
    expect(reportedFigures(SE22)).toEqual([]);
    expect(reportedFigures(DED2)).toEqual([]);
  });

  it('keeps the decimals of the page', () => {
    expect([4459477, 202, 23.95, 18.5].map(printedDecimals)).toEqual([0, 0, 2, 1]);
  });
});

describe(shortAddress, () => {
  it('shows host and path, shortened', () => {
    expect(shortAddress('https://www.errin.eu/')).toBe('errin.eu');
    expect(shortAddress('https://a.eu/observatory/Emilia-Romagna-%28ITH5%29')).toBe(
      'a.eu/observatory/Emilia-Romagna-(ITH5)',
    );
    expect(shortAddress(`https://a.eu/${'x'.repeat(90)}?q=1`)).toBe(`a.eu/${'x'.repeat(34)}…`);
    expect(shortAddress('https://a.eu/100%')).toBe('a.eu/100%');
  });
});
