import { createContext, type ReactNode, useContext } from 'react';
import styles from './Section.module.css';

/** Sections of a parent's profile stand one level below its own heading. */
export const SectionLevel = createContext<3 | 4>(3);

interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of the panel, at the heading level of where it stands. */
export function Section({ title, children }: SectionProps) {
  const Heading = useContext(SectionLevel) === 3 ? 'h3' : 'h4';
  return (
    <section className={styles.section}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </section>
  );
}

interface SubsectionProps extends SectionProps {
  readonly className?: string;
}

/** A titled part of a section. */
export function Subsection({ title, children, className }: SubsectionProps) {
  const Heading = useContext(SectionLevel) === 3 ? 'h4' : 'h5';
  return (
    <div className={className}>
      <Heading className={styles.inner}>{title}</Heading>
      {children}
    </div>
  );
}
