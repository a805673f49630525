import { type ReactNode, useId } from 'react';
import { useText } from '../../i18n/text';
import { MATCHES, type Match } from '../../model/filter/filters';
import styles from './Networks.module.css';

interface MatchChoiceProps {
  readonly match: Match;
  readonly onMatch: (match: Match) => void;
  /** Follows the choices. */
  readonly children: ReactNode;
}

/**
 * How the chosen networks bind. It is there with no network chosen too: the list below keeps its
 * place, and who wants "all" may say so first.
 */
export function MatchChoice({ match, onMatch, children }: MatchChoiceProps) {
  const t = useText();
  const name = useId();
  return (
    <fieldset className={styles.match}>
      <legend className={styles.matchTitle}>{t('filters.match')}</legend>
      {MATCHES.map((each) => (
        <label key={each} className={styles.matchChoice}>
          <input type="radio" name={name} checked={match === each} onChange={() => onMatch(each)} />
          {t(`filters.match.${each}`)}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
