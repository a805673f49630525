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

/** The combobox "Find a region": local, Latin and English names and codes; case and accents do not count. */
export function RegionFinder({ onSelect }: { readonly onSelect: (code: TerritoryCode) => void }) {
  const t = useText();
  const { compare } = useFormat();
  const { regions, country } = useDataset();
  const [text, setText] = useState('');
  const found = useMemo(() => searchTerritories(regions, text, compare), [regions, text, compare]);

  return (
    <ComboBox
      className={styles.finder ?? ''}
      items={found}
      inputValue={text}
      onInputChange={setText}
      menuTrigger="focus"
      allowsEmptyCollection
      value={null}
      onChange={(key) => {
        if (key === null) return;
        onSelect(String(key));
        setText('');
      }}
    >
      <Label className="visually-hidden">{t('find.label')}</Label>
      <div className={styles.field}>
        <Input className={styles.input ?? ''} placeholder={t('find.placeholder')} />
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
