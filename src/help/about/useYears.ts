import { useText } from '../../i18n/text';

/** The first and the last year, or the one: `2004–2024`. */
export function useYears(): (from: number, to: number) => string {
  const t = useText();
  return (from, to) =>
    from === to
      ? t('about.year', { year: String(from) })
      : t('about.years', { from: String(from), to: String(to) });
}
