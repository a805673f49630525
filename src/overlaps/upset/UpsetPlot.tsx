import { useId, useState } from 'react';
import { LetteredSvg, letterScale } from '../../charts/LetteredSvg';
import { useText } from '../../i18n/text';
import { type Combination, combinationKey, type Overlaps } from '../../model/overlap/combinations';
import type { ShownNetwork } from '../../model/overlap/shownNetworks';
import { Button } from '../../ui/Button';
import { useElementSize } from '../../ui/useElementSize';
import { useNetworkName } from '../useNetworkName';
import { CombinationButtons } from './CombinationButtons';
import { CombinationLine } from './CombinationLine';
import { CombinationMark } from './CombinationMark';
import { NetworkBands } from './NetworkBands';
import styles from './UpsetPlot.module.css';
import { upsetLayout } from './upsetLayout';
import { useCombinationName } from './useCombinationName';

interface UpsetPlotProps extends Overlaps {
  readonly networks: readonly ShownNetwork[];
  readonly isPressed: (combination: Combination) => boolean;
  readonly onPress: (combination: Combination) => void;
}

/** An UpSet plot: a bar for each combination of networks, and a matrix that says which networks it is of. */
export function UpsetPlot({ networks, combinations, none, isPressed, onPress }: UpsetPlotProps) {
  const t = useText();
  const [area, size] = useElementSize();
  const line = useId();
  const [looked, setLooked] = useState<Combination['inside'] | null>(null);
  const shown = networks.map(({ id }) => id);
  const nameOf = useCombinationName(shown);
  const networkName = useNetworkName();
  const scale = letterScale();
  const layout = upsetLayout({
    width: (size?.width ?? 0) / scale,
    networks: networks.length,
    places: combinations.length,
    letters: Math.max(...networks.map(({ id, count }) => `${networkName(id)} ${count}`.length)),
  });
  const largest = combinations[0]?.regions.length ?? 0;
  const all = [...combinations, none];
  const isLooked = ({ inside }: Combination) =>
    looked !== null && combinationKey(inside) === combinationKey(looked);
  const words = ({ inside, regions }: Combination) =>
    t('overlaps.bar', { name: nameOf(inside), count: regions.length });

  return (
    <div ref={area} className={styles.area}>
      {size && combinations.length > 0 && (
        <div className={styles.scroll}>
          <div className={styles.plot}>
            <LetteredSvg width={layout.width} height={layout.height}>
              <NetworkBands layout={layout} networks={networks} />
              <path className={styles.baseline} d={pathOf(layout.baseline)} />
              {combinations.map((combination, place) => (
                <CombinationMark
                  key={combinationKey(combination.inside)}
                  layout={layout}
                  place={place}
                  combination={combination}
                  shown={shown}
                  largest={largest}
                  isPressed={isPressed(combination)}
                  isLooked={isLooked(combination)}
                />
              ))}
            </LetteredSvg>
            <CombinationButtons
              layout={layout}
              scale={scale}
              combinations={combinations}
              words={words}
              line={line}
              isPressed={isPressed}
              onPress={onPress}
              onLook={setLooked}
            />
          </div>
        </div>
      )}
      <CombinationLine
        id={line}
        combination={all.find(isLooked) ?? all.find(isPressed) ?? null}
        nameOf={nameOf}
        isLooked={looked !== null}
      />
      <Button
        className={styles.none}
        aria-pressed={isPressed(none)}
        onClick={() => onPress(none)}
        onFocus={() => setLooked(none.inside)}
        onBlur={() => setLooked(null)}
        onPointerEnter={() => setLooked(none.inside)}
        onPointerLeave={() => setLooked(null)}
      >
        {words(none)}
      </Button>
    </div>
  );
}

function pathOf(points: readonly { readonly x: number; readonly y: number }[]): string {
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
}
