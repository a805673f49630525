import { useState } from 'react';
import { useText } from '../i18n/text';
import { Legend } from '../map/legend/Legend';
import { MapAttribution } from '../map/MapAttribution';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { View } from '../model/view';
import { Sheet } from '../ui/sheet/Sheet';
import type { Layout } from '../ui/useLayout';
import { OfflineSlot } from './offline/OfflineSlot';
import styles from './Panels.module.css';
import { Part } from './Part';
import { PartSwitch, type ResultPart } from './PartSwitch';
import { RegionList } from './parts';

interface ResultsProps {
  readonly layout: Layout;
  readonly picture: MapPicture;
  /** The year that is asked for. */
  readonly year: number;
  readonly view: View;
  readonly setView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** What the map shows in words and numbers: its legend; on a phone the list of its regions too, by choice. */
export function Results({ layout, picture, year, view, setView, onSelect }: ResultsProps) {
  const t = useText();
  const [part, setPart] = useState<ResultPart>('legend');
  const isPhone = layout === 'phone';
  const isSmall = isPhone || layout === 'across';
  return (
    <Sheet
      isSheet={isPhone}
      name={t('sheet.key')}
      subject={part}
      first="peek"
      className={`${styles.panel} ${styles.legend}`}
      bar={isSmall && <PartSwitch part={part} onPart={setPart} />}
    >
      {isSmall && part === 'regions' ? (
        <div className={styles.listPart}>
          <Part>
            <RegionList picture={picture} view={view} onView={setView} onSelect={onSelect} />
          </Part>
        </div>
      ) : (
        <div className={styles.legendPart}>
          <Legend
            picture={picture}
            year={year}
            onFilter={setView}
            onChoice={setView}
            hasStrip={isPhone}
          />
          {isSmall && (
            <>
              <MapAttribution picture={picture} />
              <OfflineSlot />
            </>
          )}
        </div>
      )}
    </Sheet>
  );
}
