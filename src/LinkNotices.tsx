import { useState } from 'react';
import styles from './App.module.css';
import { useDataset } from './data/useDataset';
import { useText } from './i18n/text';
import type { UnknownValue } from './model/url/check';
import { readView } from './model/url/read';
import type { View } from './model/view';
import { Notice } from './ui/Notice';

interface LinkNoticesProps {
  readonly view: View;
  readonly unknown: readonly UnknownValue[];
}

/** Says what of a link could not be followed; everything else of it stays in force. */
export function LinkNotices({ view, unknown }: LinkNoticesProps) {
  const t = useText();
  const { indicator } = useDataset();
  // The address as it was opened: a value that cannot be read is gone once the view is written back.
  const [invalid] = useState(() => readView(location.search).invalid);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);

  const messages = [
    ...unknown.map((each) =>
      each.parameter === 'region'
        ? t('link.unknown.region', { value: each.value })
        : t('link.unknown.year', {
            indicator: indicator(view.indicator)?.label ?? view.indicator,
            value: String(each.value),
            shown: String(each.shown),
          }),
    ),
    ...invalid.map(({ parameter, value }) => t('link.invalid', { parameter, value })),
  ].filter((message) => !dismissed.includes(message));

  if (messages.length === 0) return null;
  return (
    <div className={styles.notices} role="status">
      {messages.map((message) => (
        <Notice key={message} onDismiss={() => setDismissed([...dismissed, message])}>
          {message}
        </Notice>
      ))}
    </div>
  );
}
