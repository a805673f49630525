import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { InnovationGroup } from '../../model/dataset/regions';

interface RatingBasisProps {
  readonly code: TerritoryCode;
  readonly rating: Pick<InnovationGroup, 'basis' | 'from'>;
}

/** How a group is known and at which level it was given. */
export function RatingBasis({ code, rating: { basis, from } }: RatingBasisProps) {
  const t = useText();
  const nameOf = usePlaceName();
  const known = t(`innovation.basis.${basis}`);
  return from === code
    ? t('innovation.own', { basis: known })
    : t('innovation.inherited', { basis: known, name: nameOf(from), code: from });
}
