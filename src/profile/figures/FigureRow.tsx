import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Figure } from '../../model/profile/figure';
import styles from './FigureTable.module.css';
import { FigureValue } from './FigureValue';
import { TableLinks } from './TableLinks';
import { VariantRow } from './VariantRow';

/** One measure of a region: its value; below it unit, year and source in the width of the table; then its further series. */
export function FigureRow({ figure }: { readonly figure: Figure }) {
  const t = useText();
  const format = useFormat();
  const { indicator, own, ancestor, variants } = figure;
  const year = (own ?? ancestor)?.year ?? indicator.referenceYear;
  const eu = indicator.eu[year];
  return (
    <>
      <tr>
        <th scope="row">{indicator.label}</th>
        <FigureValue figure={figure} />
      </tr>
      <tr className={styles.details}>
        <td colSpan={3}>
          <span>{t('measure.unitYear', { unit: indicator.unit, year })}</span>{' '}
          {eu && indicator.kind !== 'total' && (
            <span>{t('measure.eu', { value: format.number(eu.value, indicator.decimals) })}</span>
          )}{' '}
          <span>
            <TableLinks sources={indicator.sources} />
          </span>
        </td>
      </tr>
      {variants.map(({ variant, observation }) =>
        observation ? (
          <VariantRow key={variant.id} variant={variant} observation={observation} />
        ) : null,
      )}
    </>
  );
}
