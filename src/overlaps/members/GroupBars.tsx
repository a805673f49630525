import { LetteredSvg, letterScale } from '../../charts/LetteredSvg';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { MapPicture } from '../../model/map/picture';
import { type GroupCounts, shareOf } from '../../model/overlap/groupCounts';
import { useElementSize } from '../../ui/useElementSize';
import styles from './GroupBars.module.css';
import { useGroupName } from './useGroupName';
import { SIDES, useSideName } from './useSideName';

interface GroupBarsProps {
  readonly counts: GroupCounts;
  readonly picture: MapPicture;
  readonly network: Network;
}

/** Pixels: a group's name, two bars beneath each other, and room for the number behind the longest. */
const BARS = { name: 84, bar: 15, group: 44, number: 92 };

/** For each group, which share of members and of the rest is in it; bars start at zero. */
export function GroupBars({ counts: { groups, known }, picture, network }: GroupBarsProps) {
  const t = useText();
  const format = useFormat();
  const sideName = useSideName(network);
  const groupName = useGroupName(picture.year);
  const [area, size] = useElementSize();
  const width = (size?.width ?? 0) / letterScale();
  const length = Math.max(0, width - BARS.name - BARS.number);
  const shares = groups.map(({ counts }) =>
    SIDES.map((side) => shareOf(counts[side], known[side])),
  );
  const largest = Math.max(1, ...shares.flat().map((share) => share ?? 0));
  return (
    <div ref={area} className={styles.area}>
      <ul className={styles.legend}>
        {SIDES.map((side) => (
          <li key={side} data-legend={sideName(side)}>
            <svg width="24" height="12" aria-hidden>
              <rect className={styles.bar} data-side={side} x="1" y="1" width="22" height="10" />
            </svg>
            {sideName(side)}
          </li>
        ))}
      </ul>
      <LetteredSvg width={width} height={groups.length * BARS.group}>
        {groups.map(({ group, counts }, i) => (
          <g key={group} transform={`translate(0 ${i * BARS.group})`}>
            <text x={BARS.name - 8} y={BARS.bar + 4} dy="0.35em" textAnchor="end">
              {groupName(group)}
            </text>
            {SIDES.map((side, j) => {
              const share = shares[i]?.[j] ?? null;
              const long = ((share ?? 0) / largest) * length;
              const y = 4 + j * BARS.bar;
              const count = format.number(counts[side]);
              return (
                <g key={side}>
                  <rect
                    className={styles.bar}
                    data-side={side}
                    x={BARS.name}
                    y={y + 1}
                    width={long}
                    height={BARS.bar - 3}
                  />
                  <text className={styles.number} x={BARS.name + long + 6} y={y + 7} dy="0.35em">
                    {share === null
                      ? count
                      : t('members.groups.bar', { count, share: format.number(share) })}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
        <path className={styles.baseline} d={`M${BARS.name} 0V${groups.length * BARS.group}`} />
      </LetteredSvg>
    </div>
  );
}
