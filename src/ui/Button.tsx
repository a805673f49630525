import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** A square button that shows a symbol; give it an `aria-label`. */
  readonly isIcon?: boolean;
}

/** A plain button in the atlas's dress. */
export function Button({ isIcon = false, className = '', ...rest }: ButtonProps) {
  const dress = `${styles.button} ${isIcon ? styles.icon : ''} ${className}`;
  return <button type="button" className={dress} {...rest} />;
}
