import { useFormat } from '../../i18n/format';
import type { MapPicture } from '../../model/map/picture';
import { CircleKey } from './CircleKey';
import styles from './LegendStrip.module.css';
import { Swatch } from './Swatch';
import { useClassLabel } from './useClassLabel';

interface LegendStripProps {
  readonly picture: MapPicture;
  /** Of each class, from the lowest. */
  readonly colours: readonly string[];
  /** Words for the class without a value. */
  readonly absent: string;
}

/** The legend in two lines, for a window that has room for no more: for the eye alone, the rows below it say the same. */
export function LegendStrip({ picture, colours, absent }: LegendStripProps) {
  const classLabel = useClassLabel(picture);
  const format = useFormat();
  const { scale, classes } = picture.classes;
  if (scale === 'circles') return <CircleKey picture={picture} />;
  return (
    <div className={styles.strip} aria-hidden>
      {classes.map((each) => (
        <div key={each.index} className={styles.class} data-named={each.group !== null}>
          <div className={styles.colour} style={{ background: colours[each.index] }} />
          <span>
            {each.group
              ? classLabel(each)
              : each.from !== null && format.number(each.from, picture.indicator.decimals)}
          </span>
        </div>
      ))}
      <div className={styles.absent}>
        <Swatch colour={null} />
        <span>{absent}</span>
      </div>
    </div>
  );
}
