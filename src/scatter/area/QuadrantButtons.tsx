import { useText } from '../../i18n/text';
import { type Area, quadrantArea } from '../../model/scatter/area';
import { isInQuadrant, QUADRANT_ORDER } from '../../model/scatter/quadrants';
import { Button } from '../../ui/Button';
import type { ScatterData } from '../useScatterData';
import styles from './AreaPanel.module.css';

interface QuadrantButtonsProps {
  readonly data: ScatterData;
  readonly onArea: (area: Area) => void;
}

/** The four quadrants as they stand, each with the number of its regions; none where a line is missing. */
export function QuadrantButtons({ data: { points, lines }, onArea }: QuadrantButtonsProps) {
  const t = useText();
  if (lines.x === null || lines.y === null) return null;
  return (
    <fieldset className={styles.quadrants}>
      <legend>{t('scatter.area.quadrants')}</legend>
      {QUADRANT_ORDER.map((quadrant) => {
        const count = points.filter((point) => isInQuadrant(point, quadrant, lines)).length;
        return (
          <Button
            key={`${quadrant.x} ${quadrant.y}`}
            onClick={() => onArea(quadrantArea(quadrant, lines))}
          >
            {t(`scatter.area.quadrant.${quadrant.x}.${quadrant.y}`, { count })}
          </Button>
        );
      })}
    </fieldset>
  );
}
