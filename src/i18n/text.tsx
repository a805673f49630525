import { type ReactNode, useMemo } from 'react';
import { FormattedMessage, IntlProvider, useIntl } from 'react-intl';
import en from './en.json';

/** Every id in the catalogue of words; a misspelt id does not compile. */
export type TextId = keyof typeof en;
export type TextValues = Record<string, string | number>;

/** Gives its children the words and formats of English; a further language is a further catalogue. */
export function Language({ children }: { readonly children: ReactNode }) {
  return (
    <IntlProvider locale="en-GB" defaultLocale="en-GB" messages={en}>
      {children}
    </IntlProvider>
  );
}

/** The words of an id, with `{values}` filled in. */
export function useText(): (id: TextId, values?: TextValues) => string {
  const intl = useIntl();
  return useMemo(() => (id, values) => intl.formatMessage({ id }, values), [intl]);
}

interface TextProps {
  readonly id: TextId;
  readonly values?: Record<string, ReactNode>;
}

/** The words of an id as an element; values may be elements (a link, a code). */
export function Text({ id, values }: TextProps) {
  return <FormattedMessage id={id} {...(values && { values })} />;
}
