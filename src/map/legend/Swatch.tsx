import styles from './ClassRows.module.css';

/** A legend's key. Without a colour it is the hatch of "not available", as the map draws it. */
export function Swatch({ colour }: { readonly colour: string | null }) {
  return (
    <svg className={styles.swatch} viewBox="0 0 28 17" preserveAspectRatio="none" aria-hidden>
      {colour ? (
        <rect width="28" height="17" fill={colour} />
      ) : (
        <>
          <rect width="28" height="17" fill="var(--map-no-data)" />
          <path
            d="M-8 17 9 0M0 17 17 0M8 17 25 0M16 17 33 0"
            stroke="var(--map-no-data-hatch)"
            strokeWidth="1.2"
          />
        </>
      )}
    </svg>
  );
}
