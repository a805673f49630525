import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { InnovationGroup } from '../../model/dataset/regions';
import { placeNameOf } from '../../model/names';
import { useGroupName } from '../useGroupName';
import styles from './cells.module.css';

interface GroupCellProps {
  readonly code: TerritoryCode;
  readonly group: InnovationGroup;
  readonly edition: number;
}

/** `Strong +`, and below it how the group is known and at which level it was given. */
export function GroupCell({ code, group, edition }: GroupCellProps) {
  const t = useText();
  const { parent, region } = useDataset();
  const nameOf = useGroupName();
  const { basis, from } = group;
  const known = t(`tooltip.basis.${basis}`);
  const rated = from === code ? undefined : parent(from);
  const own = region(code);
  const isNamesake = rated && own && placeNameOf(rated) === placeNameOf(own);
  return (
    <>
      {nameOf(group, edition)}
      <span className={styles.detail}>
        {rated
          ? t('table.group.basis', { basis: known, name: isNamesake ? from : placeNameOf(rated) })
          : known}
      </span>
    </>
  );
}
