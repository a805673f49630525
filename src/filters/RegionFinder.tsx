import { type UseComboboxProps, useCombobox } from 'downshift';
import { type KeyboardEvent, useState } from 'react';
import { useDataset } from '../data/useDataset';
import findWords from '../i18n/en/find.json';
import { useText, withWords } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { Region } from '../model/dataset/regions';
import { latinNameOf } from '../model/names';
import styles from './RegionFinder.module.css';
import { RegionOption } from './RegionOption';
import { useRegionSearch } from './useRegionSearch';

interface RegionFinderProps {
  /** The selection, whose name the box shows while nothing is typed. */
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** The combobox "Find a region": local, Latin and English names, countries and codes. */
export const RegionFinder = withWords([findWords], Finder);

function Finder({ selected, onSelect }: RegionFinderProps) {
  const t = useText();
  const { region, country } = useDataset();
  const [typed, setTyped] = useState('');
  const selectedItem = (selected !== null && region(selected)) || null;
  // The name of the selection is no search: whoever opens the list then sees all regions.
  const { found, more } = useRegionSearch(typed === nameOf(selectedItem) ? '' : typed);

  const { isOpen, highlightedIndex, setInputValue, ...props } = useCombobox<Region>({
    items: found,
    itemToString: nameOf,
    itemToKey: (item) => item?.code,
    selectedItem,
    // The first answer is at hand: Enter alone takes it.
    defaultHighlightedIndex: 0,
    stateReducer: leaveUnchosen,
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    onSelectedItemChange: ({ selectedItem: item }) => item && onSelect(item.code),
  });

  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    // An open list takes Escape for itself: the profile behind it stays.
    if (isOpen) nativeEvent.stopImmediatePropagation();
    // A closed one leaves it to the page, where downshift would clear the box and keep the key.
    else Object.assign(nativeEvent, { preventDownshiftDefault: true });
  };

  return (
    <div className={styles.finder}>
      <input
        className={styles.input}
        placeholder={t('find.placeholder')}
        {...props.getInputProps({
          'aria-label': t('find.label'),
          onFocus: ({ currentTarget }) => currentTarget.select(),
          // While the list is open the reducer does this, and a click on an option counts first.
          onBlur: () => !isOpen && setInputValue(nameOf(selectedItem)),
          onKeyDown,
        })}
      />
      <svg className={styles.icon} width="16" height="16" viewBox="0 0 16 16" aria-hidden>
        <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="m10.5 10.5 3.5 3.5" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <div className={styles.answers} data-open={isOpen}>
        <ul className={styles.list} {...props.getMenuProps({ 'aria-label': t('find.label') })}>
          {isOpen &&
            found.map((item, index) => (
              <li
                key={item.code}
                className={styles.item}
                data-highlighted={index === highlightedIndex}
                {...props.getItemProps({ item, index })}
              >
                <RegionOption region={item} country={country(item.code)?.name} />
              </li>
            ))}
        </ul>
        <p className={styles.rest} role="status">
          {isOpen && found.length === 0 && t('find.empty')}
          {isOpen && more > 0 && t('find.more', { count: more })}
        </p>
      </div>
    </div>
  );
}

function nameOf(item: Region | null): string {
  return item ? latinNameOf(item) : '';
}

/** Who leaves the box has chosen nothing: downshift would take the answer that happens to be marked. */
const leaveUnchosen: NonNullable<UseComboboxProps<Region>['stateReducer']> = (
  { selectedItem },
  { type, changes },
) =>
  type === useCombobox.stateChangeTypes.InputBlur
    ? { ...changes, selectedItem, inputValue: nameOf(selectedItem) }
    : changes;
