import { useMemo, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Text,
  Virtualizer,
} from 'react-aria-components';
import { useDataset } from '../data/useDataset';
import { useFormat } from '../i18n/format';
import { useText } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import { latinNameOf } from '../model/names';
import { searchTerritories } from '../model/search';
import styles from './RegionFinder.module.css';

const ROW_HEIGHT = 46;

interface RegionFinderProps {
  /** The selection, whose name the box shows while nothing is typed. */
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** The combobox "Find a region": local, Latin and English names and codes; case and accents do not count. */
export function RegionFinder({ selected, onSelect }: RegionFinderProps) {
  const t = useText();
  const { compare } = useFormat();
  const { regions, region, country } = useDataset();
  const [typed, setText] = useState('');
  // The name of the selection is no search: whoever opens the list then sees all regions.
  const shown = selected === null ? undefined : region(selected);
  const text = shown && typed === latinNameOf(shown) ? '' : typed;
  const found = useMemo(() => searchTerritories(regions, text, compare), [regions, text, compare]);

  return (
    <ComboBox
      className={styles.finder ?? ''}
      items={found}
      onInputChange={setText}
      menuTrigger="focus"
      allowsEmptyCollection
      value={selected}
      onChange={(key) => {
        if (key !== null) onSelect(String(key));
      }}
    >
      <Label className="visually-hidden">{t('find.label')}</Label>
      <div className={styles.field}>
        <Input
          className={styles.input ?? ''}
          placeholder={t('find.placeholder')}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button className={styles.open ?? ''} aria-label={t('find.show')}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
            <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <path d="m10.5 10.5 3.5 3.5" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </Button>
      </div>
      <Popover className={styles.popover ?? ''}>
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
          <ListBox
            className={styles.list ?? ''}
            renderEmptyState={() => <p className={styles.empty}>{t('find.empty')}</p>}
          >
            {(region: (typeof found)[number]) => (
              <ListBoxItem
                id={region.code}
                textValue={latinNameOf(region)}
                className={styles.item ?? ''}
              >
                <Text slot="label" className={styles.name ?? ''}>
                  {latinNameOf(region)}
                </Text>
                <Text slot="description" className={styles.detail ?? ''}>
                  {[region.englishName, country(region.code)?.name, region.code]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}
