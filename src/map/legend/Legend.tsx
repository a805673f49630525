import { memo, useEffect } from 'react';
import { pointAtClass } from '../../data/pointing';
import { useText } from '../../i18n/text';
import type { ClassChoice } from '../../model/classify/classChoice';
import type { Filters } from '../../model/filter/filters';
import type { MapPicture } from '../../model/map/picture';
import { Late } from '../../ui/Late';
import { lazyPart } from '../../ui/lazyPart';
import { SourceLine } from '../../ui/SourceLine';
import { classColours } from '../../ui/tokens/classColours';
import { useIsLive } from '../../ui/useIsLive';
import { useMapPalette } from '../../ui/useMapPalette';
import { CircleKey } from './CircleKey';
import { ClassRows } from './ClassRows';
import { EuLine } from './EuLine';
import { Histogram } from './Histogram';
import styles from './Legend.module.css';
import { LegendStrip } from './LegendStrip';

const LegendMore = lazyPart('LegendMore', () => import('./LegendMore'));

interface LegendProps {
  readonly picture: MapPicture;
  /** The year that is asked for, which may still be on its way. */
  readonly year: number;
  /** A class was chosen as a filter, or is one no longer. */
  readonly onFilter: (change: Partial<Filters>) => void;
  /** Other classes are asked for. */
  readonly onChoice: (change: Partial<ClassChoice>) => void;
  /** Begins with the classes in one line, where only the top of the legend shows at first. */
  readonly hasStrip?: boolean;
}

/**
 * What the colours mean: a histogram of all regions, the classes with their bounds, "not available" as a
 * class of its own, and where the figures come from. Pointing at a class shows its regions on the map,
 * choosing it filters by it.
 */
export const Legend = memo(function Legend({
  picture,
  year,
  onFilter,
  onChoice,
  hasStrip = false,
}: LegendProps) {
  const t = useText();
  const isLive = useIsLive();
  const { indicator, classes } = picture;
  const colours = classColours(classes, useMapPalette());
  // Nothing tells that the pointer left a line which is no longer there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => () => pointAtClass(null), [classes]);

  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <p className={styles.caption}>
        {t(indicator.kind === 'category' ? 'legend.caption.groups' : 'legend.caption', {
          label: indicator.label,
          unit: indicator.unit,
          year: String(picture.year),
        })}
      </p>
      {hasStrip && (
        <LegendStrip
          picture={picture}
          colours={colours}
          absent={t(classes.scale === 'groups' ? 'legend.notKnown' : 'legend.noData')}
        />
      )}
      <Histogram picture={picture} colours={colours} />
      {classes.scale === 'circles' && !hasStrip && <CircleKey picture={picture} />}
      <ClassRows picture={picture} year={year} colours={colours} onFilter={onFilter} />
      <div className={styles.notes}>
        <EuLine picture={picture} />
        <p className={styles.source}>
          <SourceLine picture={picture} />
        </p>
      </div>
      <div className={styles.more}>
        {isLive && (
          <Late>
            <LegendMore picture={picture} onChoice={onChoice} />
          </Late>
        )}
      </div>
    </section>
  );
});
