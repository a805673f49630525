import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useComparison } from '../../data/ComparisonProvider';
import { useText } from '../../i18n/text';
import type { Named } from '../../model/names';
import { useComparedName } from '../useComparedName';
import { useLevelText } from '../useLevelText';
import styles from './AddTerritory.module.css';
import { useTerritorySearch } from './useTerritorySearch';

/** The combobox that adds regions, major regions, countries and the EU to the comparison, one after the other. */
export function AddTerritory() {
  const t = useText();
  const nameOf = useComparedName();
  const levelOf = useLevelText();
  const { toggle } = useComparison();
  const [text, setText] = useState('');
  const { options, more } = useTerritorySearch(text);
  const combobox = useCombobox<Named>({
    items: [...options],
    inputValue: text,
    selectedItem: null,
    itemToString: (item) => (item ? nameOf(item.code) : ''),
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    stateReducer: (_, { type, changes }) => {
      // Who leaves the box has chosen nothing.
      if (type === useCombobox.stateChangeTypes.InputBlur) {
        return { ...changes, selectedItem: null, inputValue: text };
      }
      // What was chosen is added, and the box is free for the next one.
      return changes.selectedItem ? { ...changes, inputValue: '' } : changes;
    },
    onSelectedItemChange: ({ selectedItem }) => selectedItem && toggle(selectedItem.code),
  });
  const { isOpen, highlightedIndex } = combobox;
  return (
    <div className={styles.add}>
      <p className={styles.label} aria-hidden="true">
        {t('compare.find')}
      </p>
      <input
        className={styles.input}
        placeholder={t('compare.find.placeholder')}
        {...combobox.getInputProps({
          'aria-label': t('compare.find'),
          onKeyDown: ({ key, nativeEvent }) => {
            // An open list takes Escape for itself; a closed one leaves it to the page.
            if (key !== 'Escape') return;
            if (isOpen) nativeEvent.stopImmediatePropagation();
            else Object.assign(nativeEvent, { preventDownshiftDefault: true });
          },
          ...(options.length === 0 && { 'aria-activedescendant': '' }),
        })}
      />
      <div className={styles.answers} data-open={isOpen}>
        <ul className={styles.list} {...combobox.getMenuProps({ 'aria-label': t('compare.find') })}>
          {isOpen &&
            options.map((option, index) => (
              <li
                key={option.code}
                className={styles.item}
                data-highlighted={index === highlightedIndex}
                {...combobox.getItemProps({ item: option, index })}
              >
                {nameOf(option.code)}
                <span className={styles.detail}>
                  {option.code} · {levelOf(option.code)}
                </span>
              </li>
            ))}
        </ul>
        <p className={styles.rest} role="status">
          {isOpen && options.length === 0 && t('compare.find.none')}
          {isOpen && more > 0 && t('compare.find.more', { count: more })}
        </p>
      </div>
    </div>
  );
}
