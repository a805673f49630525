import { useFormat } from '../../i18n/format';
import type { NetworkId } from '../../model/dataset/codes';
import type { Combination } from '../../model/overlap/combinations';
import styles from './UpsetPlot.module.css';
import type { UpsetLayout } from './upsetLayout';

interface CombinationMarkProps {
  readonly layout: UpsetLayout;
  readonly place: number;
  readonly combination: Combination;
  readonly shown: readonly NetworkId[];
  /** The largest count of all, which the longest bar stands for. */
  readonly largest: number;
  readonly isPressed: boolean;
  readonly isLooked: boolean;
}

/** The bar of a combination, its count, and a dot in the line of each of its networks. */
export function CombinationMark(props: CombinationMarkProps) {
  const { layout, place, combination, shown, largest, isPressed, isLooked } = props;
  const format = useFormat();
  const count = combination.regions.length;
  const share = largest === 0 ? 0 : count / largest;
  const places = combination.inside.map((id) => shown.indexOf(id));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const [from, to] = [layout.dot(place, first), layout.dot(place, last)];
  const label = layout.count(place, share);
  return (
    <g className={styles.mark} data-pressed={isPressed} data-looked={isLooked}>
      <rect className={styles.cell} {...layout.cell(place)} rx="3" />
      {shown.map((id, network) => {
        const { x, y } = layout.dot(place, network);
        const isIn = combination.inside.includes(id);
        return (
          <circle key={id} className={styles.dot} data-in={isIn} cx={x} cy={y} r={isIn ? 6 : 3} />
        );
      })}
      {places.length > 1 && (
        <line className={styles.link} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      )}
      <rect className={styles.bar} {...layout.bar(place, share)} />
      <text
        className={styles.count}
        x={label.x}
        y={label.y}
        textAnchor={layout.isTurned ? 'start' : 'middle'}
        dominantBaseline={layout.isTurned ? 'central' : 'auto'}
      >
        {format.number(count)}
      </text>
    </g>
  );
}
