import { useAnswer } from '../../data/AnswerProvider';
import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { InnovationGroup } from '../../model/dataset/regions';
import type { Reason } from '../../model/filter/reasons';
import type { ReasonLine } from './reasonLine';
import { useNetworkLines } from './useNetworkLines';

/** More places of a text than these say nothing more. */
const HITS = 3;

/** A reason in words, a line for each thing that it rests on. */
export function useReasonLines(): (reason: Reason) => ReasonLine[] {
  const t = useText();
  const { country, region } = useDataset();
  const { filters } = useAnswer().answer;
  const networkLines = useNetworkLines(filters);
  const placeName = usePlaceName();
  const groupWords = useGroupWords();
  const rangeWords = useRangeWords();

  return (reason) => {
    const { isMet } = reason;
    const line = (words: string, isKnown = true): ReasonLine[] => [{ isMet, isKnown, words }];
    /** A fact that says by itself nothing of what was asked for. */
    const fact = (words: string, unmet: 'reason.notAsked' | 'reason.outside' = 'reason.notAsked') =>
      line(isMet ? words : t(unmet, { words }));
    switch (reason.kind) {
      case 'network':
      case 'exclude':
        return networkLines(reason);
      case 'group':
        return reason.innovation === null
          ? line(t('reason.group.unknown'), false)
          : fact(groupWords(reason.innovation));
      case 'country':
        return fact(country(reason.country)?.name ?? reason.country);
      case 'range':
        return reason.shown === null
          ? line(rangeWords(reason))
          : fact(rangeWords(reason), 'reason.outside');
      case 'profile': {
        const { profile: code } = reason;
        if (code === null) return line(t('reason.profile.none'));
        if (region(code)) return fact(t('reason.profile.own'));
        return fact(t('reason.profile.parent', { name: placeName(code), code }));
      }
      case 'seeking': {
        const said = reason.seeking === null ? 'unknown' : reason.seeking ? 'yes' : 'no';
        return line(t(`reason.seeking.${said}`), reason.seeking !== null);
      }
      case 'q':
        if (!isMet) return line(t('reason.text.none', { text: filters.q.trim() }));
        return reason.hits
          .slice(0, HITS)
          .flatMap(({ field, text }) => line(t(`reason.text.${field}`, { text })));
    }
  };
}

function useGroupWords() {
  const t = useText();
  const placeName = usePlaceName();
  const { catalogue, region } = useDataset();
  const year = catalogue.referenceEdition;
  const names = catalogue.editions.find((edition) => edition.year === year)?.names;
  return ({ group, subgroup, basis, from }: InnovationGroup) => {
    const name = names?.[group] ?? group;
    const third = subgroup === '-' ? 'minus' : 'plus';
    const values = {
      group: subgroup ? t('reason.group.third', { group: name, third }) : name,
      year: String(year),
      basis: t(`reason.basis.${basis}`),
    };
    if (region(from)) return t('reason.group', values);
    return t('reason.group.inherited', { ...values, through: placeName(from), code: from });
  };
}

function useRangeWords() {
  const t = useText();
  const format = useFormat();
  const { indicator: indicatorOf } = useDataset();
  return ({ range, shown }: Extract<Reason, { kind: 'range' }>) => {
    const indicator = indicatorOf(range.indicator);
    const what = {
      label: indicator?.label ?? range.indicator,
      year: String(range.year ?? indicator?.referenceYear ?? ''),
    };
    if (shown?.kind !== 'number') return t('reason.range.missing', what);
    const value = format.number(shown.value, indicator?.decimals);
    const values = { ...what, value, unit: indicator?.unit ?? '', flags: shown.flags };
    return t(shown.flags ? 'reason.range.flags' : 'reason.range', values);
  };
}
