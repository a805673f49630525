import { useDataset } from '../data/useDataset';
import { useFormat } from '../i18n/format';
import { useText } from '../i18n/text';
import { AXES, type QuadrantChoice } from '../model/scatter/choice';
import { valuesOn } from '../model/scatter/points';
import { scatterScale } from '../model/scatter/scale';
import type { ScatterData } from './useScatterData';

/** Of an axis whose ticks nobody sees here: where a scale starts does not depend on its length. */
const ANY_LENGTH = 400;

/** What to mind when reading a scatter: who is missing, where axes start, what cannot be drawn, what marks mean. */
export function useScatterNotes(
  { points, lacking, axes, lines }: ScatterData,
  quadrants: QuadrantChoice,
): string[] {
  const t = useText();
  const format = useFormat();
  const { catalogue, indicator } = useDataset();
  const label = (axis: 'x' | 'y') => axes[axis].indicator.label;
  const notes: string[] = [];
  if (lacking.either > 0) {
    const { x, y, either } = lacking;
    notes.push(t('scatter.note.lacking', { either, x, y, xLabel: label('x'), yLabel: label('y') }));
  }
  for (const axis of AXES) {
    const { isLog, isLogAsked } = axes[axis];
    if (isLogAsked && !isLog) notes.push(t('scatter.log.impossible', { label: label(axis) }));
    if (isLog || points.length === 0) continue;
    const { domain, decimals } = scatterScale(
      valuesOn(axis, points),
      false,
      ANY_LENGTH,
      ANY_LENGTH / 4,
    );
    if (domain[0] > 0) {
      const value = format.number(domain[0], decimals);
      notes.push(t('scatter.note.start', { label: label(axis), value }));
    }
  }
  if (quadrants === 'eu') {
    const without = AXES.filter((axis) => lines[axis] === null).map(label);
    if (without.length > 0) notes.push(t('scatter.line.noEu', { list: format.list(without) }));
  }
  const edition = catalogue.editions.find(({ year }) => year === catalogue.referenceEdition);
  const year = indicator('population')?.referenceYear;
  if (edition && year) {
    notes.push(t('scatter.note.marks', { year: String(year), source: edition.source }));
  }
  return notes;
}
