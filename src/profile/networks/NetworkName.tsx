import type { Network } from '../../model/dataset/catalogue';
import type { NetworkId } from '../../model/dataset/codes';

interface NetworkNameProps {
  readonly id: NetworkId;
  readonly network: Network | undefined;
}

/** A network's short name, linked to its own site where it has one. */
export function NetworkName({ id, network }: NetworkNameProps) {
  const name = network?.short ?? id;
  if (!network?.url) return <span>{name}</span>;
  return (
    <a href={network.url} rel="noreferrer" title={network.name}>
      {name}
    </a>
  );
}
