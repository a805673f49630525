import { useText } from '../../i18n/text';
import type { Variant } from '../../model/dataset/catalogue';
import type { Observation } from '../../model/dataset/observation';
import styles from './FigureTable.module.css';
import { ObservedValue } from './ObservedValue';

interface VariantRowProps {
  readonly variant: Variant;
  readonly observation: Observation;
}

/** A further series of a measure: its value, without a rank. */
export function VariantRow({ variant, observation }: VariantRowProps) {
  const t = useText();
  return (
    <tr className={styles.variant}>
      <th scope="row">
        {variant.label}{' '}
        <span className={styles.detail}>
          {t('measure.unitYear', { unit: variant.unit, year: observation.year })}
        </span>
      </th>
      <td className={styles.number}>
        <ObservedValue observation={observation} decimals={variant.decimals} />
      </td>
      <td />
    </tr>
  );
}
