import { describe, expect, it } from 'vitest';
import { readGeometry } from '../../geo/pipeline/geometry';
import { NEIGHBOURS, ROW } from '../model/geometry/fixture';

const CODES = ['AA01', 'AA02', 'BB01'];

/** BB01 lies in a frame that shows it at twice its size. */
const FRAMES = {
  insets: [
    {
      id: 'far',
      name: 'Far away',
      regions: ['BB01'],
      origin: [0, 0],
      at: [4_421_000, 3_210_000],
      scale: 2,
      frame: [4_361_000, 3_150_000, 4_481_000, 3_270_000],
    },
  ],
};

function sources(changed: Record<string, unknown> = {}): Map<string, string> {
  const files = {
    'boundaries/overview.json': ROW,
    'boundaries/detail.json': ROW,
    'boundaries/surroundings.json': NEIGHBOURS,
    'boundaries/insets.json': FRAMES,
    ...changed,
  };
  return new Map(
    Object.entries(files).flatMap(([file, content]): [string, string][] => {
      if (content === undefined) return [];
      return [[file, typeof content === 'string' ? content : `${JSON.stringify(content)}\n`]];
    }),
  );
}

describe('the geometry of a dataset', () => {
  const { value, faults } = readGeometry(sources(), CODES);

  it('measures every region in the plane', () => {
    expect(faults).toEqual([]);
    expect([...(value?.regions.keys() ?? [])]).toEqual(CODES);
    const first = value?.regions.get('AA01');
    expect(first?.bounds).toEqual([4_171_000, 3_160_000, 4_271_000, 3_260_000]);
    expect(first?.drawnArea).toBe(10_000);
    expect(
      Math.hypot((first?.centre[0] ?? 0) - 4_221_000, (first?.centre[1] ?? 0) - 3_210_000),
    ).toBeLessThan(1000);
    expect(first?.marker).toBe(false);
  });

  it('takes the enlargement of an inset out of the area', () => {
    expect(value?.regions.get('BB01')).toMatchObject({ drawnArea: 2500, shownArea: 10_000 });
  });

  it('publishes the files byte for byte', () => {
    expect([...(value?.files.keys() ?? [])]).toEqual([
      'overview.json',
      'detail.json',
      'surroundings.json',
      'insets.json',
    ]);
    expect(value?.files.get('overview.json')).toBe(sources().get('boundaries/overview.json'));
  });
});

describe('faults of the geometry', () => {
  const faultsOf = (changed: Record<string, unknown>, codes = CODES) =>
    readGeometry(sources(changed), codes).faults;

  it('tells a region without geometry, in each file', () => {
    expect(faultsOf({}, [...CODES, 'CC01'])).toEqual([
      { file: 'boundaries/overview.json', where: 'CC01', message: 'region CC01 has no geometry' },
      { file: 'boundaries/detail.json', where: 'CC01', message: 'region CC01 has no geometry' },
    ]);
  });

  it('tells geometry without a region', () => {
    const [fault] = faultsOf({ 'boundaries/insets.json': { insets: [] } }, ['AA01', 'AA02']);
    expect(fault?.message).toMatch(/^geometry BB01 belongs to no region of territories\.csv/);
    expect(fault?.where).toBe('BB01');
  });

  it('tells an inset that names an unknown region', () => {
    const [frame] = FRAMES.insets;
    const [fault] = faultsOf({
      'boundaries/insets.json': { insets: [{ ...frame, regions: ['BB99'] }] },
    });
    expect(fault).toMatchObject({ file: 'boundaries/insets.json', where: 'far' });
    expect(fault?.message).toMatch(/^inset "far" names BB99, which is no region/);
  });

  it('tells a file that is missing, cut off, or of another kind', () => {
    expect(faultsOf({ 'boundaries/detail.json': undefined })[0]).toMatchObject({
      file: 'boundaries/detail.json',
      message: expect.stringMatching(/^the file is missing/),
    });
    const text = JSON.stringify(ROW);
    expect(faultsOf({ 'boundaries/overview.json': text.slice(0, 200) })[0]?.message).toMatch(
      /is the file cut off/,
    );
    expect(faultsOf({ 'boundaries/overview.json': { type: 'FeatureCollection' } })[0]?.file).toBe(
      'boundaries/overview.json',
    );
  });

  it('tells a geometry whose arcs are gone', () => {
    const cut = { ...ROW, arcs: ROW.arcs.slice(0, 5) };
    expect(faultsOf({ 'boundaries/overview.json': cut })).toEqual([
      {
        file: 'boundaries/overview.json',
        where: 'BB01',
        message: 'is drawn with arcs that the file does not hold',
      },
    ]);
  });

  it('gives no geometry while there are faults', () => {
    expect(readGeometry(sources(), ['AA01']).value).toBeNull();
  });
});
