import { useText } from '../../i18n/text';
import { useEnumeration } from '../../i18n/useEnumeration';
import type { RatingCell } from '../../model/compare/innovationRows';
import type { Edition } from '../../model/dataset/catalogue';
import { useComparedName } from '../useComparedName';
import styles from './Facts.module.css';

interface RatingCellViewProps {
  readonly cell: RatingCell;
  readonly edition: Edition;
  /** Of the territory whose group it is. */
  readonly code: string;
}

const SIGNS = { '+': 'plus', '-': 'minus', '': 'none' } as const;

/** A group as its edition calls it, how it is known, and which territory was rated. */
export function RatingCellView({ cell, edition, code }: RatingCellViewProps) {
  const t = useText();
  const enumerate = useEnumeration();
  const nameOf = useComparedName();
  if (typeof cell === 'string') {
    return <span className={styles.absent}>{t(`compare.rating.${cell}`)}</span>;
  }
  const { group, subgroup, basis, from } = cell;
  const words = { group: edition.names[group], sign: SIGNS[subgroup ?? ''] };
  const details = [
    t(`compare.rating.basis.${basis}`),
    ...(from === code ? [] : [t('compare.rating.from', { name: nameOf(from) })]),
  ];
  return (
    <>
      {t('compare.rating.sign', words)}
      <span className={styles.detail}>{enumerate(details)}</span>
    </>
  );
}
