import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { MeasureId } from '../../model/dataset/codes';
import { MEASURE_GROUPS } from '../../model/profile/measureGroups';
import { Picker } from './Picker';

interface MeasurePickerProps {
  readonly value: MeasureId;
  readonly onChange: (measure: MeasureId) => void;
}

/** The indicator that a chart draws. */
export function MeasurePicker({ value, onChange }: MeasurePickerProps) {
  const t = useText();
  const { indicator } = useDataset();
  const measures = Object.values(MEASURE_GROUPS).flat();
  return (
    <Picker
      label={t('compare.measure')}
      options={measures.map((each) => ({ value: each, label: indicator(each)?.label ?? each }))}
      value={value}
      onChange={onChange}
    />
  );
}
