import { usePlaceName } from '../../data/usePlaceName';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Observation } from '../../model/dataset/observation';
import type { SetFigure } from '../../model/profile/setAgainst';
import styles from './Factsheet.module.css';

/** One measure as a row of the factsheet. */
export function PrintedFigure({ set: { figure, year, country, eu } }: { readonly set: SetFigure }) {
  const t = useText();
  const nameOf = usePlaceName();
  const { indicator, own, older, ancestor, rank } = figure;
  const shown = own ?? older;
  return (
    <tr>
      <th scope="row">
        {indicator.label} <span className={styles.unit}>{indicator.unit}</span>
      </th>
      <td className={styles.own}>
        {shown ? (
          <Value of={shown} decimals={indicator.decimals} />
        ) : (
          <span className={styles.absent}>{t('measure.notAvailable')}</span>
        )}
        {!own && ancestor && (
          <span className={styles.detail}>
            {nameOf(ancestor.from)}: <Value of={ancestor} decimals={indicator.decimals} />
          </span>
        )}
      </td>
      <td>{year}</td>
      <td>{country && <Value of={country} decimals={indicator.decimals} />}</td>
      <td>{eu && <Value of={eu} decimals={indicator.decimals} />}</td>
      <td>{own && rank && t('measure.rank.of', { place: rank.place, of: rank.of })}</td>
    </tr>
  );
}

interface ValueProps {
  readonly of: Observation;
  readonly decimals: number;
}

/** A value with its flags after it; digits stay under digits. */
function Value({ of: { value, flags, computed }, decimals }: ValueProps) {
  const t = useText();
  const format = useFormat();
  return (
    <span className={styles.value}>
      {format.number(value, decimals)}
      <span className={styles.flag}>
        {flags}
        {computed && t('print.computed.sign')}
      </span>
    </span>
  );
}
