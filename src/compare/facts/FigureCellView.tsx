import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { FigureCell, Mark } from '../../model/compare/keyFigures';
import type { Observation } from '../../model/dataset/observation';
import { useComparedName } from '../useComparedName';
import styles from './Facts.module.css';

interface FigureCellViewProps {
  readonly cell: FigureCell;
  readonly mark: Mark | null;
  readonly decimals: number;
}

/** A value with its flag and its end of the scale; else what there is of another year or of a parent, each said to be that. */
export function FigureCellView({ cell, mark, decimals }: FigureCellViewProps) {
  const t = useText();
  const format = useFormat();
  const nameOf = useComparedName();
  const { own, older, ancestor } = cell;
  if (own) {
    return (
      <>
        <span className={styles.value}>{format.number(own.value, decimals)}</span>
        <Flags observation={own} />
        {mark && (
          <span className={styles.mark} data-end={mark.end}>
            {t(`compare.figure.${mark.end}`, { of: mark.of, isShared: String(mark.isShared) })}
          </span>
        )}
      </>
    );
  }
  return (
    <>
      <span className={styles.absent}>{t('compare.none')}</span>
      {older && (
        <span className={styles.detail}>
          {t('compare.figure.older', {
            year: String(older.year),
            value: format.number(older.value, decimals),
          })}
          <Flags observation={older} />
        </span>
      )}
      {ancestor && (
        <span className={styles.detail}>
          {t('compare.figure.ancestor', {
            name: nameOf(ancestor.from),
            year: String(ancestor.year),
            value: format.number(ancestor.value, decimals),
          })}
          <Flags observation={ancestor} />
        </span>
      )}
    </>
  );
}

function Flags({ observation: { flags, computed } }: { readonly observation: Observation }) {
  const t = useText();
  const flagText = useFlagText();
  return (
    <>
      {flags && (
        <abbr className={styles.flag} title={flagText(flags)}>
          {flags}
        </abbr>
      )}
      {computed && <span className={styles.detail}>{t('compare.figure.computed')}</span>}
    </>
  );
}
