import type { Catalogue } from '../../src/model/dataset/catalogue';
import { INDICATOR_IDS, INNOVATION_GROUPS, type MeasureId } from '../../src/model/dataset/codes';
import type { CheckedTopology } from '../../src/model/dataset/geometry';
import type { Region, Regions } from '../../src/model/dataset/regions';
import { SHEET } from '../../src/model/map/sheet';
import { createRandom, pick } from './random';

const CHARACTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const MEASURES = INDICATOR_IDS.filter((id): id is MeasureId => id !== 'innovation-group');
/** Metres of a unit of the quantised topology. */
const UNIT = 100;

/** A dataset of squares with figures drawn by lot. It measures how the app grows, and is no data of any place. */
export interface SyntheticDataset {
  readonly regions: Regions;
  readonly overview: CheckedTopology;
}

/** So many regions in the countries and networks of a catalogue; the same ones every time. */
export function syntheticDataset(catalogue: Catalogue, count: number): SyntheticDataset {
  const random = createRandom(count);
  const columns = Math.ceil(Math.sqrt(count));
  const side = Math.floor((SHEET[3] - SHEET[1]) / columns / UNIT) * UNIT;
  const codes = Array.from({ length: count }, (_, i) => codeOf(catalogue, i)).toSorted();
  const corners = codes.map((_, i): [number, number] => [
    SHEET[0] + (i % columns) * side,
    SHEET[1] + Math.floor(i / columns) * side,
  ]);
  return {
    regions: {
      regions: codes.map((code, i) => region(code, corners[i] ?? [0, 0], side, catalogue, random)),
      parents: catalogue.countries.map(({ code, name }) => ({
        code,
        name,
        latinName: null,
        englishName: null,
      })),
    },
    overview: squares(codes, corners, side),
  };
}

/** Two further characters to a country's code: 1 296 regions in each. */
function codeOf({ countries }: Catalogue, i: number): string {
  const country = countries[i % countries.length]?.code ?? '';
  const number = Math.floor(i / countries.length);
  const first = CHARACTERS[Math.floor(number / CHARACTERS.length)];
  const second = CHARACTERS[number % CHARACTERS.length];
  if (first === undefined || second === undefined) throw new Error('more regions than codes');
  return `${country}${first}${second}`;
}

function region(
  code: string,
  [west, south]: readonly [number, number],
  side: number,
  { networks }: Catalogue,
  random: () => number,
): Region {
  return {
    code,
    name: `Synthetic ${code}`,
    latinName: null,
    englishName: null,
    values: Object.fromEntries(
      MEASURES.filter(() => random() < 0.9).map((id) => [id, Math.round(random() * 1000) / 10]),
    ),
    flags: {},
    computed: [],
    innovation:
      random() < 0.8
        ? { group: pick(random, INNOVATION_GROUPS), subgroup: '', basis: 'published', from: code }
        : null,
    memberships: networks
      .filter(() => random() < 0.2)
      .map(({ id }) => ({ network: id, role: 'member', via: 'direct', through: code })),
    profile: random() < 0.15 ? code : null,
    seeking: random() < 0.1 ? true : null,
    area: (side / 1000) ** 2,
    centre: [west + side / 2, south + side / 2],
    bounds: [west, south, west + side, south + side],
    marker: false,
  };
}

/** Squares as quantised arcs, one for each: neighbours do not share theirs, which the app must not need. */
function squares(
  codes: readonly string[],
  corners: readonly (readonly [number, number])[],
  side: number,
): CheckedTopology {
  const step = side / UNIT;
  return {
    type: 'Topology',
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: codes.map((id, i) => ({ type: 'Polygon', id, arcs: [[i]] })),
      },
    },
    arcs: corners.map(([west, south]) => [
      [(west - SHEET[0]) / UNIT, (south - SHEET[1]) / UNIT],
      [step, 0],
      [0, step],
      [-step, 0],
      [0, -step],
    ]),
    transform: { scale: [UNIT, UNIT], translate: [SHEET[0], SHEET[1]] },
  };
}
