import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextOffline,
  type OfflineEvent,
  savedPercent,
  savedQuarter,
  UNCOUNTED,
} from '../../../src/model/offline/state';

const counted = (saved: number, total: number): OfflineEvent => ({
  type: 'counted',
  saved,
  total,
  bytes: 2_600_000,
});
const stateAfter = (...events: readonly OfflineEvent[]) => events.reduce(nextOffline, UNCOUNTED);
const kept: OfflineEvent = { type: 'kept' };
const started: OfflineEvent = { type: 'started' };

describe(nextOffline, () => {
  it('offers to save where something is missing, and is done where nothing is', () => {
    expect(stateAfter(counted(7, 519)).step).toBe('open');
    expect(stateAfter(counted(519, 519)).step).toBe('saved');
  });

  it('is saved with the last file, and not before', () => {
    const two = stateAfter(counted(1, 3), started, kept);
    expect(two).toMatchObject({ step: 'saving', saved: 2 });
    expect(nextOffline(two, kept)).toMatchObject({ step: 'saved', saved: 3 });
  });

  it('has nothing to start where everything is saved', () => {
    expect(stateAfter(counted(3, 3), started).step).toBe('saved');
  });

  it('keeps count of what is saved when the connection breaks', () => {
    const broken = stateAfter(counted(0, 9), started, kept, kept, {
      type: 'ended',
      step: 'failed',
    });
    expect(broken).toMatchObject({ step: 'failed', saved: 2, total: 9 });
    expect(nextOffline(broken, kept).step).toBe('failed');
  });

  it('says of any course of saving: 100 % if and only if all is kept', () => {
    fc.assert(
      fc.property(
        fc.nat(600),
        fc.integer({ min: 1, max: 600 }),
        fc.nat(700),
        (had, total, more) => {
          const start = stateAfter(counted(Math.min(had, total), total), started);
          const end = Array.from({ length: more }, () => kept).reduce(nextOffline, start);
          expect(end.saved).toBeLessThanOrEqual(total);
          expect(savedPercent(end) === 100).toBe(end.saved === total);
          expect(end.step).toBe(end.saved === total ? 'saved' : 'saving');
        },
      ),
    );
  });
});

describe(savedQuarter, () => {
  it('speaks up only with each quarter', () => {
    const spoken = [0, 24, 25, 49, 50, 99, 100].map((saved) =>
      savedQuarter(stateAfter(counted(saved, 100))),
    );
    expect(spoken).toEqual([0, 0, 25, 25, 50, 75, 100]);
  });

  it('has nothing to divide by before anything is counted', () => {
    expect(savedPercent(UNCOUNTED)).toBe(0);
  });
});
