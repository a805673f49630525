import filterWords from '../i18n/en/filters.json';
import networkWords from '../i18n/en/networks.json';
import { useText, withWords } from '../i18n/text';
import type { Filters } from '../model/filter/filters';
import { Button } from '../ui/Button';

interface FilterPanelProps {
  readonly filters: Filters;
  /** A deliberate step. */
  readonly onChange: (change: Partial<Filters>) => void;
  /** Typing. */
  readonly onType: (change: Partial<Filters>) => void;
  /** Where the panel lies over the map. */
  readonly onClose: () => void;
}

/** Which regions are asked for. */
export const FilterPanel = withWords([filterWords, networkWords], Panel);

function Panel({ onClose }: FilterPanelProps) {
  const t = useText();
  return <Button onClick={onClose}>{t('app.close')}</Button>;
}
