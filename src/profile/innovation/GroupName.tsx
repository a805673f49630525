import { useText } from '../../i18n/text';
import type { Edition } from '../../model/dataset/catalogue';
import type { InnovationGroup } from '../../model/dataset/regions';

interface GroupNameProps {
  readonly edition: Edition;
  readonly rating: Pick<InnovationGroup, 'group' | 'subgroup'>;
  /** Adds in words what the sign of the subgroup means. */
  readonly isLong?: boolean;
}

/** The group as the edition calls it, with its subgroup: `Strong +`. */
export function GroupName({
  edition,
  rating: { group, subgroup },
  isLong = false,
}: GroupNameProps) {
  const t = useText();
  const sign = subgroup ? `\u00a0${t(`innovation.subgroup.${subgroup}`)}` : '';
  return (
    <>
      {edition.names[group]}
      {sign}
      {isLong && (
        <small>
          {subgroup === null
            ? t('innovation.subgroup.unknown')
            : t(`innovation.subgroup.${subgroup}.long`)}
        </small>
      )}
    </>
  );
}
