import findWords from '../i18n/en/find.json';
import { useText, withWords } from '../i18n/text';
import { OptionGroup } from './OptionGroup';
import styles from './RegionFinder.module.css';
import { type FinderProps, useFinder } from './useFinder';

/**
 * The combobox "Find a region": local, Latin and English names, parents, countries and codes, those
 * of earlier NUTS too; typing errors are forgiven. A region that is chosen is selected, a country is
 * shown on the map.
 */
export const RegionFinder = withWords([findWords], Finder);

function Finder(props: FinderProps) {
  const t = useText();
  const { groups, more, isClose, isOpen, ...finder } = useFinder(props);
  return (
    <div className={styles.finder}>
      <input
        className={styles.input}
        placeholder={t('find.placeholder')}
        {...finder.getInputProps({
          'aria-label': t('find.label'),
          onFocus: finder.onFocus,
          onBlur: finder.onBlur,
          onKeyDown: finder.onKeyDown,
          // Without an answer there is no marked one, which downshift would name all the same.
          ...(groups.length === 0 && { 'aria-activedescendant': '' }),
        })}
      />
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden>
        <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="m10.5 10.5 3.5 3.5" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <div className={styles.answers} data-open={isOpen}>
        <div className={styles.list} {...finder.getMenuProps({ 'aria-label': t('find.label') })}>
          {isOpen &&
            groups.map((group) => (
              <OptionGroup
                key={group.kind}
                group={group}
                highlightedIndex={finder.highlightedIndex}
                getItemProps={finder.getItemProps}
                onForget={finder.forgetRecent}
              />
            ))}
        </div>
        <p className={styles.rest} role="status">
          {isOpen && groups.length === 0 && t('find.empty')}
          {isOpen && isClose && <span>{t('find.close')}</span>}
          {isOpen && more > 0 && <span>{t('find.more', { count: more })}</span>}
        </p>
      </div>
    </div>
  );
}
