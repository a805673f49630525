import { useId } from 'react';
import { useText } from '../../i18n/text';
import {
  CLASS_COUNTS,
  CLASS_METHODS,
  type ClassChoice,
  type ClassMethod,
} from '../../model/classify/classChoice';
import type { MapClasses } from '../../model/map/mapClasses';
import styles from './ClassSettings.module.css';
import legend from './Legend.module.css';

interface ClassSettingsProps {
  readonly classes: MapClasses;
  readonly onChoice: (change: Partial<ClassChoice>) => void;
}

/** By which method an amount becomes how many classes; for other indicators, why there is no choice. */
export function ClassSettings({ classes, onChoice }: ClassSettingsProps) {
  const t = useText();
  const { choice, scale } = classes;
  return (
    <details className={legend.details}>
      <summary>{t('legend.classes')}</summary>
      <div className={legend.body}>
        {choice && <Choice choice={choice} shown={classes.classes.length} onChoice={onChoice} />}
        {!choice && scale !== 'sequential' && <p>{t(`legend.classes.${scale}`)}</p>}
      </div>
    </details>
  );
}

interface ChoiceProps extends Pick<ClassSettingsProps, 'onChoice'> {
  readonly choice: ClassChoice;
  /** How many classes came out. */
  readonly shown: number;
}

function Choice({ choice: { method, classes }, shown, onChoice }: ChoiceProps) {
  const t = useText();
  const name = useId();
  return (
    <>
      <fieldset className={styles.methods}>
        <legend>{t('legend.method')}</legend>
        {CLASS_METHODS.map((each) => (
          <MethodChoice
            key={each}
            name={name}
            method={each}
            isChosen={each === method}
            onChoose={() => onChoice({ method: each })}
          />
        ))}
      </fieldset>
      <fieldset className={styles.counts}>
        <legend>{t('legend.number')}</legend>
        {CLASS_COUNTS.map((each) => (
          <label key={each} className={styles.count}>
            <input
              type="radio"
              name={`${name}-number`}
              checked={each === classes}
              onChange={() => onChoice({ classes: each })}
            />
            <span>{each}</span>
          </label>
        ))}
      </fieldset>
      {shown < classes && <p>{t('legend.fewer', { shown, wanted: classes })}</p>}
    </>
  );
}

interface MethodChoiceProps {
  readonly name: string;
  readonly method: ClassMethod;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function MethodChoice({ name, method, isChosen, onChoose }: MethodChoiceProps) {
  const t = useText();
  const hint = useId();
  return (
    <div className={styles.method}>
      <label>
        <input
          type="radio"
          name={name}
          checked={isChosen}
          onChange={onChoose}
          aria-describedby={hint}
        />
        {t(`legend.method.${method}`)}
      </label>
      <p id={hint}>{t(`legend.method.${method}.hint`)}</p>
    </div>
  );
}
