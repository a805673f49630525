import styles from './Picker.module.css';

interface PickerProps<Value extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of several things to draw, in a list that unfolds. */
export function Picker<Value extends string | number>(props: PickerProps<Value>) {
  const { label, options, value, onChange } = props;
  return (
    <label className={styles.picker}>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
