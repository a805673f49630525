import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { NetworkId } from '../../model/dataset/codes';
import styles from './NetworkChoice.module.css';

interface NetworkChoiceProps {
  /** Regions considered in each network. */
  readonly counts: ReadonlyMap<NetworkId, number>;
  readonly value: NetworkId;
  readonly onChange: (network: NetworkId) => void;
}

/** Chooses the network whose members are set against the rest. */
export function NetworkChoice({ counts, value, onChange }: NetworkChoiceProps) {
  const t = useText();
  const format = useFormat();
  const { networks } = useDataset().catalogue;
  const byName = networks.toSorted((a, b) => format.compare(a.short, b.short));
  return (
    <label className={styles.choice}>
      <span>{t('members.network')}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {byName.map(({ id, short, listComplete }) => (
          <option key={id} value={id}>
            {t('members.option', {
              name: short,
              count: counts.get(id) ?? 0,
              complete: String(listComplete),
            })}
          </option>
        ))}
      </select>
    </label>
  );
}
