import { type KeyboardEvent, type ReactNode, useEffect, useMemo } from 'react';
import { pointAt, usePointing } from '../../data/pointing';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { ScatterPoint } from '../../model/scatter/points';
import { stepTo, walkOrders } from '../../model/scatter/walk';
import { useRegionName } from '../useRegionName';
import type { ScatterAxes } from '../useScatterData';
import { useScatterReading } from '../useScatterReading';

interface ScatterWalkProps {
  readonly title: string;
  readonly axes: ScatterAxes;
  /** The regions that the keyboard leads along. */
  readonly points: readonly ScatterPoint[];
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
  readonly children: ReactNode;
}

/**
 * Lets the keyboard lead from region to region, along either axis. To a screen reader it is an
 * application that says where one stands; the drawing itself is hidden from it.
 */
export function ScatterWalk({
  title,
  axes,
  points,
  selected,
  onSelect,
  children,
}: ScatterWalkProps) {
  const t = useText();
  const nameOf = useRegionName();
  const read = useScatterReading(axes);
  const code = usePointing(({ pointed }) => pointed?.code ?? null);
  const byCode = useMemo(() => new Map(points.map((point) => [point.code, point])), [points]);
  const orders = useMemo(() => walkOrders(points), [points]);
  const point = code === null ? undefined : byCode.get(code);
  const at = point?.code ?? null;
  // What is pointed at here is not pointed at when this is gone.
  useEffect(() => () => pointAt(null), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepTo(event.key, at, orders);
    if (next !== null) pointAt({ code: next, at: null });
    else if (event.key === 'Enter' && at !== null) onSelect(at);
    // Escape leaves the region first; only then may it close the profile.
    else if (event.key === 'Escape' && at !== null) pointAt(null);
    else return;
    event.preventDefault();
  };
  const onFocus = ({ currentTarget }: { readonly currentTarget: Element }) => {
    // A pointer that gives the focus says itself where it points.
    if (at !== null || !currentTarget.matches(':focus-visible')) return;
    const first = selected !== null && byCode.has(selected) ? selected : orders.x[0];
    if (first !== undefined) pointAt({ code: first, at: null });
  };
  const words = { xLabel: axes.x.indicator.label, yLabel: axes.y.indicator.label };
  return (
    <div
      role="application"
      aria-label={t('scatter.walk', { title, x: words.xLabel, y: words.yLabel })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is where keys are answered
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={() => pointAt(null)}
    >
      <div aria-hidden="true">{children}</div>
      <p aria-live="polite" className="visually-hidden">
        {point && t('scatter.reading', { name: nameOf(point.code), ...words, ...read(point) })}
      </p>
    </div>
  );
}
