import type { Profile } from '../../src/model/dataset/territory';
import { differencesOf, percentOff } from './differences';
import type { Facts } from './facts';
import { FORMER_CODES_FILE } from './formerCodes';
import { coverageOf, editionCoverage } from './publishCatalogue';
import { measureIdsOf } from './publishSeries';
import { codesOfLevel } from './territories';

/** Differences between a page and the official table up to this are not listed, in %. */
const TOLERANCE = 1;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return 'None.\n';
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function sourceRows({ tables, innovation, networks, profiles, formerCodes }: Facts): string {
  const official = [...tables.values()].map(({ file, total, rows }) => [
    file,
    total,
    total - rows.length,
  ]);
  const scoreboard = [...innovation.rows].map(([file, { total, leftOut }]) => [
    file,
    total,
    leftOut.length,
  ]);
  const members = [...networks.rows].map(([id, { total, unconfirmed, old }]) => {
    return [`networks/${id}.yaml`, total, unconfirmed + old];
  });
  const pages = [`profiles/*.yaml (files)`, profiles.size, 0];
  const former = [FORMER_CODES_FILE, [...formerCodes.values()].flat().length, 0];
  return table(
    ['file', 'rows', 'left out'],
    [...official, ...scoreboard, ...members, pages, former],
  );
}

function leftOut({ tables, innovation, networks, otherCodes }: Facts): string {
  const rows = new Map<string, number>();
  const add = (code: string, count: number): void => {
    rows.set(code, (rows.get(code) ?? 0) + count);
  };
  for (const { otherCodes: left } of tables.values())
    for (const [code, count] of left) add(code, count);
  for (const { leftOut: left } of innovation.rows.values()) for (const code of left) add(code, 1);
  const codes = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const members = [...networks.rows].filter(([, { unconfirmed, old }]) => unconfirmed + old > 0);
  return [
    table(
      ['code', 'what', 'rows'],
      codes.map(([code, n]) => [code, otherCodes.get(code) ?? '', n]),
    ),
    table(
      ['network', 'unconfirmed', 'partly confirmed, before 2018'],
      members.map(([id, { unconfirmed, old }]) => [id, unconfirmed, old]),
    ),
  ].join('\n');
}

function coverage(facts: Facts): string {
  const regions = codesOfLevel(facts.territories, 2).length;
  const list = (counts: ReadonlyMap<number, number>): string =>
    [...counts].map(([year, count]) => `${year}: ${count}`).join(', ');
  const years = new Map(
    facts.catalogue.indicators.map((entry) => [entry.id as string, entry.referenceYear]),
  );
  const rows = [
    ...measureIdsOf(facts).map((id) => [id, coverageOf(facts, id)] as const),
    ['innovation-group', editionCoverage(facts)] as const,
  ];
  return table(
    ['indicator', 'reference year', `regions of ${regions}`, 'by year'],
    rows.map(([id, counts]) => {
      const year = years.get(id) ?? 0;
      return [id, year, counts.get(year) ?? 0, list(counts)];
    }),
  );
}

/** Reported figures that are further off than the tolerance, the furthest first. */
export function notableDifferences({ profiles, observations }: Facts): (string | number)[][] {
  return [...profiles]
    .flatMap(([code, profile]) => {
      return differencesOf(profile, code, observations).map((difference) => ({
        code,
        difference,
        off: percentOff(difference),
      }));
    })
    .filter(({ off }) => off > TOLERANCE)
    .sort((a, b) => b.off - a.off)
    .map(({ code, difference: { measure, year, reported, official }, off }) => {
      return [code, measure, year, reported, official, `${off.toFixed(1)} %`];
    });
}

function emptySections(profile: Profile): string[] {
  const sections: Record<string, readonly unknown[]> = {
    'focus areas': profile.focusAreas,
    'policy documents': profile.policyDocuments,
    'policy topics': profile.policyTopics,
    initiatives: profile.initiatives,
    'digital innovation hubs': profile.digitalInnovationHubs,
    representation: profile.representation,
    memberships: profile.membershipsReported,
    'collaboration topics': profile.collaboration.topics,
  };
  return Object.keys(sections).filter((name) => sections[name]?.length === 0);
}

function gaps({ profiles }: Facts): string {
  const rows = [...profiles].flatMap(([code, profile]) => {
    const empty = emptySections(profile);
    if (empty.length === 0) return [];
    return [[code, empty.join(', '), profile.sourceIncomplete ? 'cut' : 'whole']];
  });
  return table(['profile', 'nothing in', 'source page'], rows);
}

/** The report of a build in Markdown: what was read, what is covered, and what deserves a look. */
export function writeReport(facts: Facts): string {
  const deviations = facts.deviations.map(({ code, year, sex, difference, note }) => {
    return [code, year, sex, difference, note];
  });
  const head = ['territory', 'measure', 'year', 'reported', 'official', 'off'];
  const sections: [string, string][] = [
    ['Rows by source', sourceRows(facts)],
    ['Regions with a value, by indicator and year', coverage(facts)],
    [
      `Reported figures more than ${TOLERANCE} % off the official ones`,
      table(head, notableDifferences(facts)),
    ],
    [
      'Age groups that do not add up',
      table(['code', 'year', 'sex', 'difference', 'note'], deviations),
    ],
    ['Profiles with nothing in a section', gaps(facts)],
    ['Rows left out, and why', leftOut(facts)],
  ];
  return [
    `# The dataset, build ${facts.build}\n`,
    ...sections.map(([title, text]) => `## ${title}\n\n${text}`),
  ].join('\n');
}
