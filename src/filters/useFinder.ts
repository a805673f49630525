import { type UseComboboxProps, useCombobox } from 'downshift';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { useRecentTerritories } from '../data/recentTerritories';
import { useDataset } from '../data/useDataset';
import type { TerritoryCode } from '../model/dataset/codes';
import type { Named } from '../model/names';
import { type FinderItem, FORGET, isCountry, shownName } from './finderItems';
import { useRegionSearch } from './useRegionSearch';

export interface FinderProps {
  /** The selection, whose name the box shows while nothing is typed. */
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
  /** A country was chosen: it has no profile to open, but a place on the map. */
  readonly onCountry: (code: TerritoryCode) => void;
}

/** The combobox's state: what is typed, found and marked, and what a choice does. */
export function useFinder({ selected, onSelect, onCountry }: FinderProps) {
  const { region } = useDataset();
  const { recent, remember, forget } = useRecentTerritories();
  const [typed, setTyped] = useState('');
  // A country that was chosen stands in the box until it is left: the selection is still the region.
  const [country, setCountry] = useState<Named | null>(null);
  const selectedRegion = (selected !== null && region(selected)) || null;
  const selectedItem = country ?? selectedRegion;
  const [isUsed, setUsed] = useState(false);
  // The name of the selection is no search: whoever opens the list then sees all regions.
  const text = typed === shownName(selectedItem) ? '' : typed;
  const found = useRegionSearch(isUsed ? text : null, recent);
  const items = found.groups.flatMap(({ options }) => options.map(({ item }) => item));

  const choose = (item: FinderItem | null) => {
    if (item === null || item === FORGET) return;
    remember(item.code);
    setCountry(isCountry(item) ? item : null);
    if (isCountry(item)) onCountry(item.code);
    else onSelect(item.code);
  };

  const combobox = useCombobox<FinderItem>({
    items,
    itemToString: shownName,
    itemToKey: (item) => (item === FORGET ? item : item?.code),
    selectedItem,
    // The first answer is at hand: Enter alone takes it.
    defaultHighlightedIndex: 0,
    stateReducer: leaveUnchosen,
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    onSelectedItemChange: ({ selectedItem: item }) => choose(item),
  });
  const { isOpen, highlightedIndex, setHighlightedIndex, setInputValue } = combobox;

  /** Forgetting is no choice: the list stays open, and downshift is not told. */
  const forgetRecent = ({ nativeEvent }: { nativeEvent: Event }) => {
    Object.assign(nativeEvent, { preventDownshiftDefault: true });
    forget();
    setHighlightedIndex(0);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, nativeEvent } = event;
    if (key === 'Enter' && isOpen && items[highlightedIndex] === FORGET) forgetRecent(event);
    if (key !== 'Escape') return;
    // An open list takes Escape for itself: the profile behind it stays.
    if (isOpen) nativeEvent.stopImmediatePropagation();
    // A closed one leaves it to the page, where downshift would clear the box and keep the key.
    else Object.assign(nativeEvent, { preventDownshiftDefault: true });
  };

  const onFocus = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    setUsed(true);
    currentTarget.select();
  };

  const onBlur = () => {
    setCountry(null);
    // While the list is open the reducer does this, and a click on an option counts first.
    if (!isOpen) setInputValue(shownName(selectedRegion));
  };

  return { ...combobox, ...found, forgetRecent, onFocus, onKeyDown, onBlur };
}

/**
 * Who leaves the box has chosen nothing: downshift would take the answer that happens to be marked.
 * Nor has who presses Enter faster than the list grows shorter, while the marked answer is gone.
 */
const leaveUnchosen: NonNullable<UseComboboxProps<FinderItem>['stateReducer']> = (
  { selectedItem, inputValue },
  { type, changes },
) => {
  if (type === useCombobox.stateChangeTypes.InputBlur) {
    return { ...changes, selectedItem, inputValue: shownName(selectedItem) };
  }
  const isGone = 'selectedItem' in changes && changes.selectedItem === undefined;
  return isGone ? { selectedItem, inputValue, isOpen: true, highlightedIndex: 0 } : changes;
};
