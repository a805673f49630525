import { useComparison } from '../data/ComparisonProvider';
import type { ComparedCode } from '../model/view';
import { CompareButton } from './CompareButton';

interface CompareToggleProps {
  readonly code: ComparedCode;
  /** Of the territory, as it is called here. */
  readonly name: string;
  /** A symbol alone, where many stand in a list. */
  readonly isIcon?: boolean;
}

/** The button that adds a territory to the comparison of the view, or takes it out. */
export function CompareToggle({ code, ...button }: CompareToggleProps) {
  const { placeOf, toggle } = useComparison();
  return <CompareButton {...button} isCompared={placeOf(code) > 0} onToggle={() => toggle(code)} />;
}
