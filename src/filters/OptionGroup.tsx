import type { UseComboboxGetItemProps } from 'downshift';
import { type MouseEvent, useId } from 'react';
import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import { type FinderGroup, type FinderItem, FORGET } from './finderItems';
import styles from './RegionFinder.module.css';
import { RegionOption } from './RegionOption';

interface OptionGroupProps {
  readonly group: FinderGroup;
  readonly highlightedIndex: number;
  readonly getItemProps: UseComboboxGetItemProps<FinderItem>;
  readonly onForget: (event: MouseEvent) => void;
}

/** A named group of options within the list of answers. */
export function OptionGroup({
  group: { kind, first, options },
  highlightedIndex,
  getItemProps,
  onForget,
}: OptionGroupProps) {
  const t = useText();
  const { country } = useDataset();
  const title = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of forms, this is a group of a listbox
    <ul className={styles.group} role="group" aria-labelledby={title}>
      <li id={title} className={styles.title} role="presentation">
        {t(`find.${kind}`)}
      </li>
      {options.map(({ item, formerly }, position) => {
        const index = first + position;
        const isForget = item === FORGET;
        return (
          <li
            key={isForget ? item : item.code}
            className={isForget ? styles.forget : styles.item}
            data-highlighted={index === highlightedIndex}
            {...getItemProps({ item, index, ...(isForget && { onClick: onForget }) })}
          >
            {isForget ? (
              t('find.forget')
            ) : (
              <RegionOption
                territory={item}
                country={country(item.code)?.name}
                formerly={formerly}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
