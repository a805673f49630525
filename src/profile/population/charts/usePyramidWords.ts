import { useMemo } from 'react';
import { useValueText } from '../../../charts/frame/useValueText';
import { useFormat } from '../../../i18n/format';
import { useText } from '../../../i18n/text';
import { largestGroup, type PyramidRow, type Sex } from '../../../model/series/pyramid';
import { useAgeLabel } from '../useAgeLabel';

const NONE = 'none';

/** A territory over the pyramid, as its sentences need it. */
interface Over {
  readonly name: string;
  readonly rows: readonly PyramidRow[];
}

/** The sentences of a pyramid: its caption, what is read of one side of a group, and what is missing. */
export function usePyramidWords() {
  const t = useText();
  const format = useFormat();
  const age = useAgeLabel();
  const print = useValueText('%');
  const share = ({ male, female }: PyramidRow) =>
    print((male?.share ?? 0) + (female?.share ?? 0), 1);
  const sexes: Readonly<Record<Sex, string>> = useMemo(
    () => ({ male: t('profile.ages.men'), female: t('profile.ages.women') }),
    [t],
  );
  return {
    sexes,
    age,
    caption: (name: string, year: number, rows: readonly PyramidRow[], over: Over | null) => {
      const top = largestGroup(rows);
      if (!top) return t('population.pyramid.caption.none', { year: String(year) });
      const other = over && largestGroup(over.rows);
      return t('population.pyramid.caption', {
        year: String(year),
        name,
        group: age(top.range),
        share: share(top),
        other: other ? over.name : NONE,
        otherGroup: other ? age(other.range) : '',
        otherShare: other ? share(other) : '',
      });
    },
    reading: (row: PyramidRow | undefined, sex: Sex, over: Over | null, index: number) => {
      const side = t('population.pyramid.side', {
        sex: sexes[sex],
        age: row ? age(row.range) : '',
      });
      const own = row?.[sex];
      if (!own) return t('population.pyramid.absent', { side });
      const other = over?.rows[index]?.[sex];
      return t('population.pyramid.reading', {
        side,
        share: print(own.share, 1),
        persons: format.number(own.persons),
        other: other ? (over?.name ?? NONE) : NONE,
        otherShare: other ? print(other.share, 1) : '',
      });
    },
    /** The groups of which a side is not available; null if there is none. */
    missing: (rows: readonly PyramidRow[]) => {
      const missing = rows.filter(({ male, female }) => !male || !female);
      return missing.length === 0 ? null : format.list(missing.map(({ range }) => age(range)));
    },
  };
}
