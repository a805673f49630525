import { useText } from '../../../i18n/text';
import { Button } from '../../../ui/Button';
import styles from './charts.module.css';
import type { useYearPlayer } from './useYearPlayer';

interface YearPlayerProps {
  readonly years: readonly number[];
  readonly player: ReturnType<typeof useYearPlayer>;
}

/** A slider over the years, and a button that plays and stops them. */
export function YearPlayer({ years, player }: YearPlayerProps) {
  const t = useText();
  const { index, year, isPlaying, setIndex, play, stop } = player;
  return (
    <div className={styles.player}>
      <Button onClick={isPlaying ? stop : play}>
        {t(isPlaying ? 'population.pyramid.stop' : 'population.pyramid.play')}
      </Button>
      <label className={styles.slider}>
        {t('population.pyramid.year')}
        <input
          type="range"
          min={0}
          max={years.length - 1}
          value={index}
          aria-valuetext={String(year)}
          onChange={(event) => setIndex(Number(event.target.value))}
        />
        <output>{year}</output>
      </label>
    </div>
  );
}
