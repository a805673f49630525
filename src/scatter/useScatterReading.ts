import { useDataset } from '../data/useDataset';
import { useFormat } from '../i18n/format';
import { useText } from '../i18n/text';
import { useFlagText } from '../i18n/useFlagText';
import type { Axis } from '../model/scatter/choice';
import type { ScatterPoint } from '../model/scatter/points';
import { useGroupName } from './useGroupName';
import type { ScatterAxes } from './useScatterData';

interface Reading {
  /** Value, unit and flags. */
  readonly x: string;
  readonly y: string;
  readonly group: string;
  readonly population: string;
}

/** What is read of a region, in words. */
export function useScatterReading(axes: ScatterAxes): (point: ScatterPoint) => Reading {
  const t = useText();
  const format = useFormat();
  const flagText = useFlagText();
  const groupName = useGroupName();
  const { indicator: known } = useDataset();
  const printed = (axis: Axis, point: ScatterPoint) => {
    const { decimals, unit } = axes[axis].indicator;
    const { value, flags } = point[axis];
    const text = t('scatter.value', { value: format.number(value, decimals), unit });
    return flags ? t('scatter.flagged', { value: text, flags: flagText(flags) }) : text;
  };
  return (point) => ({
    x: printed('x', point),
    y: printed('y', point),
    group: groupName(point.group),
    population:
      point.population === null
        ? t('scatter.population.none')
        : t('scatter.value', {
            value: format.number(point.population),
            unit: known('population')?.unit ?? '',
          }),
  });
}
