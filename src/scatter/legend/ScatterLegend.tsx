import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { GROUP_CHOICES } from '../../model/filter/filters';
import type { ScatterPoint } from '../../model/scatter/points';
import { GROUP_SHAPES, symbolPath, symbolRadius } from '../../model/scatter/symbols';
import type { ComparedPlace } from '../plot/ComparedMarks';
import { PlaceBadge } from '../plot/PlaceBadge';
import markStyles from '../plot/ScatterPlot.module.css';
import { markSize } from '../plot/scatterPlot';
import { useGroupName } from '../useGroupName';
import { useMarkLook } from '../useMarkLook';
import { useRegionName } from '../useRegionName';
import styles from './ScatterLegend.module.css';

interface ScatterLegendProps {
  readonly points: readonly ScatterPoint[];
  readonly compared: readonly ComparedPlace[];
  /** Some of the regions drawn are not in the answer. */
  readonly hasOthers: boolean;
}

/** Sizes that are shown as examples. */
const EXAMPLES = [1_000_000, 5_000_000];
const RADIUS = 5.5;

/** What marks mean: shape and colour, size, rings and numbers. */
export function ScatterLegend({ points, compared, hasOthers }: ScatterLegendProps) {
  const t = useText();
  const format = useFormat();
  const groupName = useGroupName();
  const lookOf = useMarkLook();
  const nameOf = useRegionName();
  const size = markSize(points);
  const groups = GROUP_CHOICES.filter((group) => points.some((point) => point.group === group));
  return (
    <ul className={styles.legend} aria-label={t('charts.legend')}>
      {groups.map((group) => (
        <Item key={group} name={groupName(group)}>
          <path
            className={markStyles.mark}
            fill={lookOf(group).fill}
            d={symbolPath(GROUP_SHAPES[group], [15, 6], RADIUS)}
          />
        </Item>
      ))}
      {hasOthers && (
        <Item name={t('scatter.legend.outside')}>
          <path className={markStyles.outside} d={symbolPath('circle', [15, 6], RADIUS)} />
        </Item>
      )}
      {EXAMPLES.filter((persons) => persons < size.most).map((persons) => (
        <Item
          key={persons}
          name={t('scatter.legend.population', { count: format.number(persons) })}
        >
          <circle className={markStyles.example} cx="15" cy="6" r={symbolRadius(persons, size)} />
        </Item>
      ))}
      {points.some(({ population }) => population === null) && (
        <Item name={t('scatter.legend.noPopulation')}>
          <path
            className={markStyles.mark}
            fill={lookOf('unknown').fill}
            d={symbolPath('circle', [15, 6], size.smallest)}
          />
          <circle className={markStyles.ring} cx="15" cy="6" r={size.smallest + 3} />
        </Item>
      )}
      {compared.map(({ code, place }) => (
        <Item key={code} name={nameOf(code)}>
          <PlaceBadge place={place} x={15} y={6} />
        </Item>
      ))}
    </ul>
  );
}

function Item({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li className={styles.item} data-legend={name}>
      <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  );
}
