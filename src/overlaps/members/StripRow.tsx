import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { pointAt, usePointing } from '../../data/pointing';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapPicture } from '../../model/map/picture';
import { nearestDot } from '../../model/overlap/nearestDot';
import type { ValuedRegion } from '../../model/overlap/sides';
import { spreadOf } from '../../model/overlap/spread';
import { step } from '../../model/overlap/step';
import type { ValueScale } from '../../model/overlap/valueScale';
import { DotTooltip } from './DotTooltip';
import { StripBox } from './StripBox';
import { StripDots } from './StripDots';
import styles from './StripPlot.module.css';
import { STRIP, stripDots, valueX } from './stripLayout';
import { useDotText } from './useDotText';
import type { SideId } from './useSideName';
import { useSpreadText } from './useSpreadText';

interface StripRowProps {
  readonly name: string;
  readonly side: SideId;
  /** From the lowest value to the highest. */
  readonly valued: readonly ValuedRegion[];
  readonly picture: MapPicture;
  readonly scale: ValueScale;
  readonly width: number;
  readonly eu: number | null;
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** How near to a dot one has to point, in pixels. */
const REACH = 12;

/** The regions of one side: their box in words and drawn, and a dot for each, to point at, walk along and open. */
export function StripRow(props: StripRowProps) {
  const { name, side, valued, picture, scale, width, eu, selected, onSelect } = props;
  const t = useText();
  const spreadText = useSpreadText(picture.indicator);
  const dotText = useDotText(picture);
  const pointed = usePointing((state) => state.pointed?.code ?? null);
  const [isWalked, setWalked] = useState(false);
  const x = valueX(scale, width);
  const dots = stripDots(valued, x);
  const place = dots.findIndex((dot) => dot.valued.region.code === pointed);
  const active = dots[place] ?? null;
  const spread = spreadOf(valued.map(({ value }) => value));

  const dotUnder = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent) =>
    nearestDot(dots, { x: offsetX, y: offsetY }, REACH)?.valued.region.code ?? null;
  const point = (code: TerritoryCode | null) => pointAt(code === null ? null : { code, at: null });
  const walk = (event: KeyboardEvent) => {
    const next = dots[step(event.key, place, dots.length) ?? -1];
    if (next) {
      event.preventDefault();
      setWalked(true);
      point(next.valued.region.code);
    } else if (event.key === 'Enter' && active) {
      onSelect(active.valued.region.code);
    } else if (event.key === 'Escape' && active) {
      // Escape leaves the dot first; only then may it close the profile.
      event.preventDefault();
      point(null);
    }
  };
  const leave = () => {
    setWalked(false);
    point(null);
  };

  return (
    <div className={styles.row}>
      <p className={styles.label}>
        <strong>{name}</strong> <span>{spreadText(spread)}</span>
      </p>
      <div
        role="application"
        aria-label={t('members.walk', { side: name, count: valued.length })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is where keys are answered
        tabIndex={0}
        className={styles.strip}
        data-pointed={active !== null}
        onKeyDown={walk}
        onBlur={leave}
        onPointerMove={(event) => {
          setWalked(false);
          point(dotUnder(event));
        }}
        onPointerLeave={leave}
        onClick={(event) => {
          const code = dotUnder(event);
          if (code !== null) onSelect(code);
        }}
      >
        <svg width={width} height={STRIP.height} data-picture={name} aria-hidden>
          {scale.ticks.map((tick) => (
            <line key={tick} className={styles.grid} x1={x(tick)} x2={x(tick)} y2={STRIP.height} />
          ))}
          {eu !== null && (
            <line className={styles.euLine} x1={x(eu)} x2={x(eu)} y2={STRIP.height} />
          )}
          <StripDots dots={dots} side={side} pointed={pointed} selected={selected} />
          {spread && <StripBox spread={spread} x={x} />}
        </svg>
        {active && <DotTooltip dot={active} picture={picture} width={width} />}
        <p aria-live="polite" className="visually-hidden">
          {isWalked && active && dotText(active.valued)}
        </p>
      </div>
    </div>
  );
}
