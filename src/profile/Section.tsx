import { createContext, type ReactNode, useContext } from 'react';
import { InfoButton } from '../ui/help/InfoButton';
import type { Term } from '../ui/help/terms';
import styles from './Section.module.css';

/** Sections of a parent's profile stand one level below its own heading. */
export const SectionLevel = createContext<3 | 4>(3);

interface SectionProps {
  readonly title: ReactNode;
  /** Explained beside the title. */
  readonly term?: Term;
  readonly children: ReactNode;
}

/** A titled part of the panel, at the heading level of where it stands. */
export function Section({ title, term, children }: SectionProps) {
  const Heading = useContext(SectionLevel) === 3 ? 'h3' : 'h4';
  return (
    <section className={styles.section}>
      <Heading className={`${styles.title} ${term ? styles.explained : ''}`}>{title}</Heading>
      {term && <InfoButton term={term} />}
      {children}
    </section>
  );
}

interface SubsectionProps extends SectionProps {
  readonly className?: string;
}

/** A titled part of a section. */
export function Subsection({ title, term, children, className }: SubsectionProps) {
  const Heading = useContext(SectionLevel) === 3 ? 'h4' : 'h5';
  return (
    <div className={className}>
      <Heading className={`${styles.inner} ${term ? styles.explained : ''}`}>{title}</Heading>
      {term && <InfoButton term={term} />}
      {children}
    </div>
  );
}
