import { Late } from '../Late';
import { lazyPart } from '../lazyPart';
import styles from './InfoButton.module.css';
import type { Term } from './terms';

/** Words and button come after what they explain. */
const TermButton = lazyPart('TermButton', () => import('./TermButton'));

/** A small button that explains a term where it appears. It keeps its place until it is there, and without it nothing lacks. */
export function InfoButton({ term }: { readonly term: Term }) {
  return (
    <span className={styles.place}>
      <Late isSilent>
        <TermButton term={term} />
      </Late>
    </span>
  );
}
