import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';

/** Where memberships come from, and of which years their lists are. */
export function MembershipSource({ networks }: { readonly networks: readonly Network[] }) {
  const t = useText();
  const years = networks.map(({ asOf }) => asOf);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return null;
  return t('overlaps.source', {
    count: networks.length,
    from: String(from),
    to: String(to),
    same: String(from === to),
  });
}
