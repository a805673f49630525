import { useId, useRef } from 'react';
import { useAnswer } from '../data/AnswerProvider';
import chipWords from '../i18n/en/chips.json';
import filterWords from '../i18n/en/filters.json';
import networkWords from '../i18n/en/networks.json';
import { useText, withWords } from '../i18n/text';
import type { Filters } from '../model/filter/filters';
import { Button } from '../ui/Button';
import { CountrySection } from './choices/CountrySection';
import { GroupSection } from './choices/GroupSection';
import { ProfileSection } from './choices/ProfileSection';
import { TextSection } from './choices/TextSection';
import styles from './FilterPanel.module.css';
import { NetworkSection } from './networks/NetworkSection';
import { type PanelPlace, useOverlay } from './panel/useOverlay';
import { RangeSection } from './ranges/RangeSection';
import { useFacets } from './useFacets';

interface FilterPanelProps {
  readonly filters: Filters;
  /** A deliberate step. */
  readonly onChange: (change: Partial<Filters>) => void;
  /** Typing. */
  readonly onType: (change: Partial<Filters>) => void;
  /** How the panel stands on the page: beside the main view, over it, or over it with nothing else in use. */
  readonly place: PanelPlace;
  /** It has been opened; beside the main view it always shows. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Which regions are asked for. Beside the map, or over it where the window has no room for both. */
export const FilterPanel = withWords([chipWords, filterWords, networkWords], Panel);

function Panel({ onChange, onType, place, isOpen, onClose }: FilterPanelProps) {
  const t = useText();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const onKeyDown = useOverlay(panel, close, { place, isOpen, onClose });
  // The answer's filters are the same object until one of them changes: a moving camera renders no section.
  const { answer } = useAnswer();
  const { filters } = answer;
  const facets = useFacets();
  return (
    <section
      ref={panel}
      className={styles.panel}
      data-place={place}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{t('filters.title')}</h2>
        <Button
          ref={close}
          isIcon
          className={styles.close}
          aria-label={t('filters.close')}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" aria-hidden>
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </Button>
      </div>
      <NetworkSection filters={filters} counts={facets.network} onChange={onChange} />
      <GroupSection filters={filters} counts={facets.group} onChange={onChange} />
      <CountrySection filters={filters} counts={facets.country} onChange={onChange} />
      <ProfileSection filters={filters} facets={facets} onChange={onChange} />
      <TextSection q={filters.q} onType={onType} />
      <RangeSection filters={filters} onChange={onChange} />
      <div className={styles.foot}>
        <Button onClick={onClose}>{t('filters.show', { count: answer.matched.size })}</Button>
      </div>
    </section>
  );
}
