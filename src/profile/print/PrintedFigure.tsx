import { usePlaceName } from '../../data/usePlaceName';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Observation } from '../../model/dataset/observation';
import type { SetFigure } from '../../model/profile/setAgainst';
import styles from './Factsheet.module.css';

interface PrintedFigureProps {
  readonly set: SetFigure;
  /** False where the region is the whole of its country. */
  readonly hasCountry: boolean;
}

/** One measure as a row of the factsheet. */
export function PrintedFigure({ set, hasCountry }: PrintedFigureProps) {
  const t = useText();
  const nameOf = usePlaceName();
  const { figure, year, country, eu } = set;
  const { indicator, own, older, ancestor, rank } = figure;
  const shown = own ?? older;
  const isTotal = indicator.kind === 'total';
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
      <td>{!isTotal && hasCountry && <Value of={country} decimals={indicator.decimals} />}</td>
      <td>{!isTotal && <Value of={eu} decimals={indicator.decimals} />}</td>
      <td>{own && rank && t('measure.rank.of', { place: rank.place, of: rank.of })}</td>
    </tr>
  );
}

interface ValueProps {
  readonly of: Observation | null;
  readonly decimals: number;
}

/** A value with its flags after it; digits stay under digits. */
function Value({ of, decimals }: ValueProps) {
  const t = useText();
  const format = useFormat();
  return (
    <span className={styles.value}>
      {of ? format.number(of.value, decimals) : t('print.missing.sign')}
      <span className={styles.flag}>
        {of?.flags}
        {of?.computed && t('print.computed.sign')}
      </span>
    </span>
  );
}
