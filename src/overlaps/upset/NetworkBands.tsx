import { useFormat } from '../../i18n/format';
import type { ShownNetwork } from '../../model/overlap/shownNetworks';
import { useNetworkName } from '../useNetworkName';
import styles from './UpsetPlot.module.css';
import type { UpsetLayout } from './upsetLayout';

/** How far the bar of the largest network reaches. */
const LONGEST = 36;

interface NetworkBandsProps {
  readonly layout: UpsetLayout;
  readonly networks: readonly ShownNetwork[];
}

/** The line of each network through all combinations: a band, its name and how many regions it has. */
export function NetworkBands({ layout, networks }: NetworkBandsProps) {
  const format = useFormat();
  const nameOf = useNetworkName();
  const largest = Math.max(1, ...networks.map(({ count }) => count));
  return networks.map(({ id, count }, i) => {
    const { x, y } = layout.name(i);
    const size = format.number(count);
    const length = (LONGEST * count) / largest;
    return (
      <g key={id}>
        <rect className={styles.band} data-even={i % 2 === 0} {...layout.band(i)} />
        {layout.isTurned ? (
          <text className={styles.name} transform={`translate(${x} ${y}) rotate(-90)`} dy="0.35em">
            {nameOf(id)} <tspan className={styles.size}>{size}</tspan>
          </text>
        ) : (
          <>
            <text className={styles.name} x={x} y={y} dy="0.35em" textAnchor="end">
              {nameOf(id)}
            </text>
            <rect className={styles.sizeBar} x={x + 8} y={y - 6} width={length} height={12} />
            <text className={styles.size} x={x + 12 + length} y={y} dy="0.35em">
              {size}
            </text>
          </>
        )}
      </g>
    );
  });
}
