import { useMemo } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { type ListedRegion, listedRegions } from '../../model/map/listed';
import type { MapPicture } from '../../model/map/picture';
import { FlagsInWords } from '../../ui/print/FlagsInWords';
import styles from './MapSheet.module.css';

/** Every region of the answer with its value, in as many columns as the paper has room for. */
export function PrintedRegions({ picture }: { readonly picture: MapPicture }) {
  const t = useText();
  const { compare } = useFormat();
  const { regions } = useDataset();
  const { matched } = useAnswer().answer;
  const listed = useMemo(
    () => listedRegions(regions, matched, picture, compare),
    [regions, matched, picture, compare],
  );
  const values = listed.flatMap(({ value }) => (value?.kind === 'number' ? value : []));
  const letters = [...new Set(values.flatMap(({ flags }) => [...flags]))].sort();
  const isComputed = values.some((value) => value.isComputed);
  const { indicator, year } = picture;
  const hasRanks = listed.some(({ place }) => place !== null);
  return (
    <section className={styles.regions}>
      <h2>{t('print.regions', { count: listed.length })}</h2>
      <FlagsInWords letters={letters} hasMissing={listed.some(({ value }) => value === null)} />
      {isComputed && <p>{t('print.computed', { text: t('tooltip.computed') })}</p>}
      <div className={styles.columns}>
        <table>
          <thead>
            <tr>
              {hasRanks && (
                <th scope="col" className={styles.place}>
                  {t('print.rank')}
                </th>
              )}
              <th scope="col">{t('print.region')}</th>
              <th scope="col">
                {indicator.kind === 'category'
                  ? indicator.label
                  : t('measure.unitYear', { unit: indicator.unit, year: String(year) })}
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.map((each) => (
              <Row key={each.code} listed={each} picture={picture} hasRank={hasRanks} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly listed: ListedRegion;
  readonly picture: MapPicture;
  readonly hasRank: boolean;
}

function Row({ listed: { code, name, value, place }, picture, hasRank }: RowProps) {
  const t = useText();
  const format = useFormat();
  const { catalogue } = useDataset();
  const names = catalogue.editions.find(({ year }) => year === picture.year)?.names;
  return (
    <tr>
      {hasRank && <td className={styles.place}>{place}</td>}
      <th scope="row">
        {name} <span className={styles.code}>{code}</span>
      </th>
      <td>
        {value === null && t('print.missing.sign')}
        {value?.kind === 'number' && format.number(value.value, picture.indicator.decimals)}
        {value?.kind === 'group' &&
          t('print.group', {
            name: names?.[value.group.group] ?? value.group.group,
            third: value.group.subgroup ?? '',
          })}
        <span className={styles.flag}>
          {value?.kind === 'number' && value.flags}
          {value?.kind === 'number' && value.isComputed && t('print.computed.sign')}
        </span>
      </td>
    </tr>
  );
}
