import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import { AddressLink } from '../AddressLink';

/** What a network is, who decides membership, and its own site. Needs the words of `networks.json`. */
export function NetworkDefinition({ network }: { readonly network: Network }) {
  const t = useText();
  const { kind, level, description, definition, url } = network;
  return (
    <>
      <p>{t('network.what', { kind: t(`network.kind.${kind}`), description })}</p>
      <p>{t(`network.decided.${level}`, { definition })}</p>
      {url && <AddressLink url={url} />}
    </>
  );
}
