import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { MapPicture } from '../../model/map/picture';
import type { Side, Sides } from '../../model/overlap/sides';
import { spreadOf } from '../../model/overlap/spread';

/** The medians of both sides in words, from the data. */
export function useMembersCaption(): (
  picture: MapPicture,
  network: Network,
  sides: Sides,
) => string {
  const t = useText();
  const format = useFormat();
  return ({ indicator, year }, network, { members, rest }) => {
    const medianOf = ({ valued }: Side) => {
      const spread = spreadOf(valued.map(({ value }) => value));
      return spread ? format.number(spread.median, indicator.decimals) : '';
    };
    return t('members.caption', {
      label: indicator.label,
      year: String(year),
      network: network.short,
      complete: String(network.listComplete),
      members: members.valued.length,
      membersMissing: members.missing,
      membersMedian: t('members.amount', { value: medianOf(members), unit: indicator.unit }),
      rest: rest.valued.length,
      restMissing: rest.missing,
      restMedian: medianOf(rest),
    });
  };
}
