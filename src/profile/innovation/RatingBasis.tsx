import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { InnovationGroup } from '../../model/dataset/regions';
import { usePlaceName } from '../usePlaceName';

interface RatingBasisProps {
  readonly code: TerritoryCode;
  readonly rating: Pick<InnovationGroup, 'basis' | 'from'>;
}

/** How a group is known and at which level it was given. */
export function RatingBasis({ code, rating: { basis, from } }: RatingBasisProps) {
  const t = useText();
  const nameOf = usePlaceName();
  const level =
    from === code
      ? t('innovation.own')
      : t('innovation.inherited', { name: nameOf(from), code: from });
  return (
    <>
      {t(`innovation.basis.${basis}`)}, {level}
    </>
  );
}
