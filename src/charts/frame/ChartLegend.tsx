import { useText } from '../../i18n/text';
import type { LegendItem } from '../chartInfo';
import { Marker } from '../Marker';
import styles from './ChartLegend.module.css';

/** What the lines and areas of a chart are, each with its dash and mark. */
export function ChartLegend({ items }: { readonly items: readonly LegendItem[] }) {
  const t = useText();
  return (
    <ul className={styles.legend} aria-label={t('charts.legend')}>
      {items.map((item) => (
        <li key={item.name} className={styles.item} data-legend={item.name}>
          <Swatch item={item} />
          {item.name}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ item: { look, kind } }: { readonly item: LegendItem }) {
  return (
    <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      {kind === 'area' ? (
        <rect width="30" height="12" fill={look.colour} />
      ) : (
        <path
          d={kind === 'line' ? 'M0 6h30' : 'M0 11.5V1.5h14v5h15v5'}
          fill="none"
          stroke={look.colour}
          strokeWidth={look.width}
          strokeDasharray={look.dash ?? undefined}
        />
      )}
      {kind === 'line' && <Marker look={look} x={15} y={6} radius={3.5} />}
    </svg>
  );
}
