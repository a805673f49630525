import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapPicture } from '../../model/map/picture';
import { euLine } from '../../model/overlap/euLine';
import { axisValues, type Sides } from '../../model/overlap/sides';
import { valueScale } from '../../model/overlap/valueScale';
import { inPixels } from '../../ui/inPixels';
import { useElementSize } from '../../ui/useElementSize';
import { StripAxis } from './StripAxis';
import styles from './StripPlot.module.css';
import { StripRow } from './StripRow';
import { valueX } from './stripLayout';
import { SIDES, useSideName } from './useSideName';

/** What a tick's number takes up at least, in rem. */
const TICK_ROOM = 5.625;

interface StripPlotProps {
  readonly sides: Sides;
  readonly picture: MapPicture;
  readonly network: Network;
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** Members and the rest on one axis, a row each. */
export function StripPlot({ sides, picture, network, selected, onSelect }: StripPlotProps) {
  const t = useText();
  const format = useFormat();
  const sideName = useSideName(network);
  const [area, size] = useElementSize();
  const width = size?.width ?? 0;
  const { indicator, year } = picture;
  const eu = euLine(indicator, year);
  const scale = valueScale(axisValues(sides, eu), Math.max(2, width / inPixels(TICK_ROOM)));
  const x = valueX(scale, width);
  if (!size) return <div ref={area} className={styles.area} />;
  return (
    <div ref={area} className={styles.area}>
      {SIDES.map((side) => (
        <StripRow
          key={side}
          name={sideName(side)}
          side={side}
          valued={sides[side].valued}
          {...{ picture, scale, width, eu, selected, onSelect }}
        />
      ))}
      <StripAxis values={scale} x={x} width={width} unit={indicator.unit} />
      {eu !== null && (
        <p className={styles.eu} style={{ left: x(eu) }} data-turned={x(eu) > width / 2}>
          {t('members.eu', { value: format.number(eu, indicator.decimals) })}
        </p>
      )}
    </div>
  );
}
