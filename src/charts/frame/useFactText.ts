import { useFormat } from '../../i18n/format';
import { type TextId, useText } from '../../i18n/text';
import type { Observation } from '../../model/dataset/observation';
import { type Fact, sameYears } from '../../model/series/change';
import { shortUnit } from './useValueText';

interface FactWords {
  /** What the fact is about, as a sentence begins: `The share of those aged 65 and over`. */
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  /** What it is set against in the same years, if it has values in them. */
  readonly other?: { readonly name: string; readonly observations: readonly Observation[] };
}

const NONE = 'none';

/** The sentence of a caption: only what the fact holds, and the other series only where it has the same years. */
export function useFactText(): (fact: Fact, words: FactWords) => string {
  const t = useText();
  const format = useFormat();
  return (fact, { label, unit, decimals, other }) => {
    const short = shortUnit(unit);
    const print = ({ value }: Observation) =>
      kept(t('charts.value', { value: format.number(value, decimals), unit: short }));
    if (fact.kind === 'none') return t('charts.fact.none', { label });
    const [from, to] = fact.kind === 'single' ? [fact.at, fact.at] : [fact.from, fact.to];
    const compared = other ? sameYears(fact, other.observations) : null;
    const id: TextId =
      fact.kind === 'single' ? 'charts.fact.single' : `charts.fact.${fact.direction}`;
    const breaks = fact.kind === 'single' ? [] : fact.breaks;
    return t(id, {
      label,
      from: print(from),
      // A long unit is said once.
      to: short === unit ? print(to) : t('charts.value', { value: print(to), unit }),
      first: String(from.year),
      last: String(to.year),
      other: compared && other ? other.name : NONE,
      otherFrom: compared ? print(compared.from) : '',
      otherTo: compared ? print(compared.to) : '',
      broken: breaks.length > 0 ? format.list(breaks.map(String)) : NONE,
    });
  };
}

/** A value and its unit stay on one line; a bare number has no unit. */
function kept(text: string): string {
  return text.trim().replaceAll(' ', '\u00a0');
}
