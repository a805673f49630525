import type { RefObject } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { useText } from '../../i18n/text';
import { Button } from '../Button';
import { PageLink } from '../PageLink';
import styles from './InfoButton.module.css';
import { TERM_SECTIONS, type Term } from './terms';

interface TermPopoverProps {
  readonly term: Term;
  /** The button that it stands beside, and that gets the focus back. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** What a term means, in short, and the way to the longer text. Escape and a press outside close it. */
export function TermPopover({ term, opener, onClose }: TermPopoverProps) {
  const t = useText();
  return (
    <Popover
      triggerRef={opener}
      isOpen
      placement="bottom start"
      offset={4}
      className={styles.popover ?? ''}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Dialog className={styles.dialog ?? ''}>
        <Heading slot="title" level={2} className={styles.term ?? ''}>
          {t(`explain.${term}`)}
        </Heading>
        <p>{t(`explain.${term}.text`)}</p>
        <div className={styles.ways}>
          <PageLink page="help" section={TERM_SECTIONS[term]} opener={opener} onFollow={onClose}>
            {t('explain.more')}
          </PageLink>
          <Button onClick={onClose}>{t('explain.close')}</Button>
        </div>
      </Dialog>
    </Popover>
  );
}
