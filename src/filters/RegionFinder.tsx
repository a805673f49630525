import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import { useDataset } from '../data/useDataset';
import { useFormat } from '../i18n/format';
import { useText } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { Region } from '../model/dataset/regions';
import { latinNameOf } from '../model/names';
import { searchTerritories } from '../model/search';
import styles from './RegionFinder.module.css';
import { RegionOption } from './RegionOption';

interface RegionFinderProps {
  /** The selection, whose name the box shows while nothing is typed. */
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** The combobox "Find a region": local, Latin and English names and codes; case and accents do not count. */
export function RegionFinder({ selected, onSelect }: RegionFinderProps) {
  const t = useText();
  const { compare } = useFormat();
  const { regions, region } = useDataset();
  const [typed, setTyped] = useState('');
  const selectedItem = (selected !== null && region(selected)) || null;
  // The name of the selection is no search: whoever opens the list then sees all regions.
  const text = selectedItem && typed === latinNameOf(selectedItem) ? '' : typed;
  const found = useMemo(() => searchTerritories(regions, text, compare), [regions, text, compare]);

  const { isOpen, highlightedIndex, ...props } = useCombobox<Region>({
    items: found,
    itemToString: (item) => (item ? latinNameOf(item) : ''),
    itemToKey: (item) => item?.code,
    selectedItem,
    // The first answer is at hand: Enter alone takes it.
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    onSelectedItemChange: ({ selectedItem: item }) => item && onSelect(item.code),
  });

  return (
    <div className={styles.finder}>
      <input
        className={styles.input}
        placeholder={t('find.placeholder')}
        {...props.getInputProps({
          'aria-label': t('find.label'),
          onFocus: ({ currentTarget }) => currentTarget.select(),
          onKeyDown: (event) => {
            // An open list takes Escape for itself: the profile behind it stays.
            if (event.key === 'Escape' && isOpen) event.nativeEvent.stopImmediatePropagation();
          },
        })}
      />
      <svg className={styles.icon} width="16" height="16" viewBox="0 0 16 16" aria-hidden>
        <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="m10.5 10.5 3.5 3.5" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <ul
        className={styles.list}
        data-open={isOpen}
        {...props.getMenuProps({ 'aria-label': t('find.label') })}
      >
        {isOpen &&
          found.map((item, index) => (
            <li
              key={item.code}
              className={styles.item}
              data-highlighted={index === highlightedIndex}
              {...props.getItemProps({ item, index })}
            >
              <RegionOption region={item} />
            </li>
          ))}
      </ul>
      <p className={styles.empty} role="status">
        {isOpen && found.length === 0 && t('find.empty')}
      </p>
    </div>
  );
}
