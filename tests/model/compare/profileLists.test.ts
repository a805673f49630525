import { describe, expect, it } from 'vitest';
import type { Compared } from '../../../src/model/compare/compared';
import { listRow } from '../../../src/model/compare/profileLists';
import { comparisonOf } from './officialComparison';

function withInitiatives(place: number, initiatives: string[], isCut = false): Compared {
  const [base] = comparisonOf('ITH5');
  if (!base?.profile) throw new Error('no profile');
  const profile = { ...base.profile.profile, initiatives, sourceIncomplete: isCut };
  return { ...base, place, profile: { from: 'ITH5', profile } };
}

describe('lists of profiles side by side', () => {
  it('say of each item who else has it; case and accents do not count', () => {
    const row = listRow(
      [withInitiatives(1, ['Biobank', 'Genome']), withInitiatives(3, ['bíobank'])],
      'initiatives',
    );
    expect(row.cells).toEqual([
      {
        kind: 'items',
        items: [
          { text: 'Biobank', sharedWith: [3] },
          { text: 'Genome', sharedWith: [] },
        ],
      },
      { kind: 'items', items: [{ text: 'bíobank', sharedWith: [1] }] },
    ]);
    expect(row.isDifferent).toBe(true);
  });

  it('do not differ where both name the same in another order', () => {
    const both = [withInitiatives(1, ['A', 'B']), withInitiatives(2, ['B', 'a'])];
    expect(listRow(both, 'initiatives').isDifferent).toBe(false);
  });

  it('tell nothing reported, not seen and no profile apart', () => {
    const kinds = listRow(
      [withInitiatives(1, []), withInitiatives(2, [], true), ...comparisonOf('EU27_2020')],
      'initiatives',
    ).cells.map(({ kind }) => kind);
    expect(kinds).toEqual(['empty', 'notSeen', 'noProfile']);
  });

  it('take documents, hubs and topics from the published profile', () => {
    const [own] = comparisonOf('ITH5');
    const profile = own?.profile?.profile;
    const texts = (list: 'documents' | 'hubs' | 'topics') => {
      const [cell] = listRow(comparisonOf('ITH5'), list).cells;
      return cell?.kind === 'items' ? cell.items.map(({ text }) => text) : [];
    };
    expect(texts('documents')).toEqual(profile?.policyDocuments.map(({ title }) => title));
    expect(texts('topics')).toEqual(profile?.collaboration.topics);
    expect(texts('hubs')).toEqual(profile?.digitalInnovationHubs);
  });
});
