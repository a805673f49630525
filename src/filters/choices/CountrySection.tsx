import { memo } from 'react';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { Country } from '../../model/dataset/catalogue';
import type { TerritoryCode } from '../../model/dataset/codes';
import { chooseCountries } from '../../model/filter/choose';
import type { Filters } from '../../model/filter/filters';
import { Button } from '../../ui/Button';
import { Choice } from '../panel/Choice';
import choice from '../panel/Choice.module.css';
import { Section } from '../panel/Section';
import { useSetText } from '../panel/useSetText';
import styles from './Country.module.css';

/** As the EU lists them: members, EFTA, candidates; the United Kingdom apart. */
const STATUSES: readonly Country['status'][] = ['EU', 'EFTA', 'candidate', 'UK'];

interface CountrySectionProps {
  readonly filters: Filters;
  readonly counts: ReadonlyMap<TerritoryCode, number>;
  readonly onChange: (change: Partial<Filters>) => void;
}

/** Countries in protocol order, one by one or together. */
export const CountrySection = memo(function CountrySection({
  filters,
  counts,
  onChange,
}: CountrySectionProps) {
  const t = useText();
  const setText = useSetText(filters);
  const { countries } = useDataset().catalogue;
  const inOrder = countries.toSorted((a, b) => a.order - b.order);
  const codesOf = (wanted: Country['status']) =>
    inOrder.filter(({ status }) => status === wanted).map(({ code }) => code);
  const hasAll = (codes: readonly TerritoryCode[]) =>
    codes.every((code) => filters.country.includes(code));
  const all = inOrder.map(({ code }) => code);
  return (
    <Section
      title={t('filters.country')}
      set={setText(['country', 'countries'])}
      isOpenAtFirst={filters.country.length > 0}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in one line with what it names */}
      <div role="group" aria-label={t('filters.country.shortcuts')} className={styles.shortcuts}>
        {(['EU', 'EFTA', 'candidate'] as const).map((status) => {
          const codes = codesOf(status);
          return (
            <Button
              key={status}
              className={styles.shortcut}
              aria-pressed={hasAll(codes)}
              onClick={() => onChange(chooseCountries(filters, codes, !hasAll(codes)))}
            >
              {t(`filters.country.short.${status}`)}
            </Button>
          );
        })}
        <Button
          className={styles.shortcut}
          onClick={() => onChange(chooseCountries(filters, all, filters.country.length === 0))}
        >
          {t(filters.country.length === 0 ? 'filters.country.all' : 'filters.country.none')}
        </Button>
      </div>
      {STATUSES.map((status) => (
        <fieldset key={status} className={choice.group}>
          <legend className={choice.legend}>{t(`filters.country.${status}`)}</legend>
          <div className={styles.columns}>
            {inOrder
              .filter((country) => country.status === status)
              .map(({ code, name }) => (
                <Choice
                  key={code}
                  label={name}
                  detail={<span className={styles.code}>{code}</span>}
                  count={counts.get(code) ?? 0}
                  isChosen={filters.country.includes(code)}
                  onChoose={(isChosen) => onChange(chooseCountries(filters, [code], isChosen))}
                />
              ))}
          </div>
        </fieldset>
      ))}
    </Section>
  );
});
