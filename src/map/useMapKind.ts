import { useKeptFlag } from '../data/keptFlag';
import type { MapKind } from '../model/view';

/** Which map a person wants: the link's wish for this visit, else what this browser keeps. */
export function useMapKind(
  asked: MapKind | null,
  onAsked: (kind: MapKind | null) => void,
): { readonly isSimple: boolean; readonly setSimple: (isSimple: boolean) => void } {
  const [prefersSimple, setPrefersSimple] = useKeptFlag('simpleMap');
  return {
    isSimple: asked === null ? prefersSimple : asked === 'simple',
    setSimple: (isSimple) => {
      setPrefersSimple(isSimple);
      // Who chooses has the last word, also over the link.
      if (asked !== null) onAsked(null);
    },
  };
}
