import type { TerritoryCode } from '../../model/dataset/codes';
import styles from './StripPlot.module.css';
import type { RegionDot } from './stripLayout';
import type { SideId } from './useSideName';

interface StripDotsProps {
  readonly dots: readonly RegionDot[];
  readonly side: SideId;
  readonly pointed: TerritoryCode | null;
  readonly selected: TerritoryCode | null;
}

/** A dot for each region, hollow where its value carries a flag; rings around the pointed and the selected one. */
export function StripDots({ dots, side, pointed, selected }: StripDotsProps) {
  return (
    <g className={styles.dots} data-side={side}>
      {dots.map(({ x, y, valued: { region, flags } }) => (
        <circle key={region.code} data-flagged={flags !== ''} cx={x} cy={y} r="3.5" />
      ))}
      {dots
        .filter(({ valued: { region } }) => region.code === pointed || region.code === selected)
        .map(({ x, y, valued: { region } }) => (
          <circle
            key={region.code}
            className={region.code === pointed ? styles.pointed : styles.selected}
            cx={x}
            cy={y}
            r="7"
          />
        ))}
    </g>
  );
}
