import { useMemo } from 'react';
import { useSpeech } from './text';

/** Groups of three are parted by a narrow no-break space, as the Interinstitutional Style Guide asks. */
const GROUP_SEPARATOR = '\u202f';

export interface Format {
  /** A value with exactly so many decimals: `4 459 453`, `201.9`. */
  readonly number: (value: number, decimals?: number) => string;
  /** The same with a true minus sign, and no sign for a zero: `−0.21`. */
  readonly signed: (value: number, decimals: number) => string;
  /** A list in words: `Dresden, Leipzig and Chemnitz`. */
  readonly list: (items: readonly string[]) => string;
  /** A day of the calendar in words: `24 November 2026`. */
  readonly date: (day: Date) => string;
  /** Orders names as a dictionary of the language does. */
  readonly compare: (a: string, b: string) => number;
}

/** The formats of one locale, made once: building an Intl object costs more than using it. */
export function createFormat(locale: string): Format {
  const numbers = new Map<number, Intl.NumberFormat>();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  // Only pages that say a date need its format.
  let dates: Intl.DateTimeFormat | null = null;
  const collator = new Intl.Collator(locale);
  const print = (value: number, decimals = 0) => {
    const format =
      numbers.get(decimals) ??
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
    numbers.set(decimals, format);
    return format
      .formatToParts(value)
      .map(({ type, value: part }) => (type === 'group' ? GROUP_SEPARATOR : part))
      .join('');
  };
  return {
    number: print,
    signed: (value, decimals) => {
      const rounded = Number(value.toFixed(decimals));
      return rounded < 0
        ? `\u2212${print(-rounded, decimals)}`
        : print(Math.abs(rounded), decimals);
    },
    list: (items) => list.format(items),
    date: (day) => {
      dates ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
      return dates.format(day);
    },
    compare: collator.compare,
  };
}

/** The formats of the language that is shown. */
export function useFormat(): Format {
  const { locale } = useSpeech();
  return useMemo(() => createFormat(locale), [locale]);
}
