import { memo, useId } from 'react';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { NetworkId } from '../../model/dataset/codes';
import { chooseNetwork, excludeNetwork } from '../../model/filter/choose';
import { Count } from '../panel/Count';
import type { Change } from '../panel/useChange';
import styles from './Networks.module.css';

interface NetworkRowProps {
  readonly network: Network;
  /** How many regions the answer would have with it. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly isExcluded: boolean;
  /** It is chosen, and regions must not be listed in it. */
  readonly isNegated: boolean;
  readonly onChange: Change;
  readonly onAbout: (id: NetworkId) => void;
}

/** One network to ask for, to leave out, or to read about. */
export const NetworkRow = memo(function NetworkRow({
  network: { id: network, short, name, listComplete },
  count,
  isChosen,
  isExcluded,
  isNegated,
  onChange,
  onAbout,
}: NetworkRowProps) {
  const t = useText();
  const id = useId();
  const saysNo = isExcluded || isNegated;
  const [exclude, about] = [
    t('filters.network.exclude', { name: short }),
    t('filters.network.about', { name: short }),
  ];
  return (
    <div className={styles.row} data-excluded={isExcluded} data-empty={count === 0}>
      <label className={styles.choice}>
        <input
          id={`${id}choice`}
          type="checkbox"
          checked={isChosen}
          aria-labelledby={`${id}short`}
          aria-describedby={`${id}about ${id}count`}
          onChange={({ currentTarget: { checked } }) =>
            onChange((filters) => chooseNetwork(filters, network, checked))
          }
        />
        <span id={`${id}short`} className={styles.short}>
          {short}
        </span>
        <Count id={`${id}count`} count={count} />
      </label>
      <button
        type="button"
        className={styles.icon}
        aria-pressed={isExcluded}
        aria-label={exclude}
        title={exclude}
        onClick={() => onChange((filters) => excludeNetwork(filters, network, !isExcluded))}
      >
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          aria-hidden
        >
          <circle cx="8" cy="8" r="5.5" strokeWidth="1.5" />
          <path d="m4.2 11.8 7.6-7.6" strokeWidth="1.5" />
        </svg>
      </button>
      <button
        type="button"
        className={styles.icon}
        aria-label={about}
        title={about}
        onClick={() => onAbout(network)}
      >
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          aria-hidden
        >
          <circle cx="8" cy="8" r="6" strokeWidth="1.25" />
          <path d="M8 7.2v4M8 4.6v1.4" strokeWidth="1.5" />
        </svg>
      </button>
      <label id={`${id}about`} htmlFor={`${id}choice`} className={styles.about}>
        {name !== short && <span className={styles.name}>{name}</span>}{' '}
        {!listComplete && <span className={styles.mark}>{t('network.incomplete')}</span>}
      </label>
      {saysNo && !listComplete && (
        <p className={styles.notKnown}>{t('filters.network.notKnown')}</p>
      )}
    </div>
  );
});
