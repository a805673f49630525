import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';

/** The members of a network, and the regions they are set against. */
export const SIDES = ['members', 'rest'] as const;
export type SideId = (typeof SIDES)[number];

/** What the sides are called: not to be on an incomplete list is not to be no member. */
export function useSideName({ listComplete }: Network): (side: SideId) => string {
  const t = useText();
  return (side) => t(`members.side.${side}.${listComplete}`);
}
