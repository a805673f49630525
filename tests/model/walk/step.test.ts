import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbours as schema } from '../../../src/model/dataset/neighbours';
import { DIRECTIONS, effort, opposite } from '../../../src/model/walk/direction';
import { type Standing, stepTo } from '../../../src/model/walk/step';
import { regions } from '../filter/dataset';

const neighbours = schema.parse(
  JSON.parse(readFileSync('public/data/map/neighbours.json', 'utf8')),
);
const anyRegion = fc.constantFrom(...regions.map(({ code }) => code));
const at = (code: string): Standing => ({ code, back: null });

describe(stepTo, () => {
  it('turned round at once leads back, from every region in every direction', () => {
    fc.assert(
      fc.property(anyRegion, fc.constantFrom(...DIRECTIONS), (code, direction) => {
        const there = stepTo(at(code), direction, regions, neighbours);
        if (there === null) return;
        const back = stepTo(there, opposite(direction), regions, neighbours);
        expect(back?.code).toBe(code);
      }),
    );
  });

  it('leads on, not back, where it is not turned round', () => {
    const there = stepTo(at('ITC1'), 'east', regions, neighbours);
    const on = there && stepTo(there, 'east', regions, neighbours);
    expect(on?.code).not.toBe('ITC1');
  });

  it('leads nowhere where no region lies that way', () => {
    expect(stepTo(at('IS00'), 'north', regions, neighbours)).toBeNull();
  });

  it('works before the dataset’s steps are there: to the nearest region that way', () => {
    fc.assert(
      fc.property(anyRegion, fc.constantFrom(...DIRECTIONS), (code, direction) => {
        const next = stepTo(at(code), direction, regions, undefined);
        const centre = (of: string) => regions.find((region) => region.code === of)?.centre;
        const [from, to] = [centre(code), centre(next?.code ?? '')];
        if (from && to) expect(effort(from, to, direction)).not.toBeNull();
      }),
    );
    expect(stepTo(at('ITG1'), 'south', regions, undefined)?.code).toBe('MT00');
  });
});
