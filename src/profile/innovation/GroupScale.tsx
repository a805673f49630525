import { INNOVATION_GROUPS, type InnovationGroupName } from '../../model/dataset/codes';
import styles from './Innovation.module.css';

/** Four steps from the lowest group to the best, the region's own filled; the name beside it says the same. */
export function GroupScale({ group }: { readonly group: InnovationGroupName }) {
  return (
    <div className={styles.scale} aria-hidden="true">
      {INNOVATION_GROUPS.toReversed().map((step) => (
        <span key={step} className={step === group ? styles.reached : styles.step} />
      ))}
    </div>
  );
}
