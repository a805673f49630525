import type { StatisticalSource } from '../../model/dataset/catalogue';

/** A source by its online data code, or by its title where it has none, with a link to the provider's page. */
export function SourceLink({
  source: { table, title, url },
}: {
  readonly source: StatisticalSource;
}) {
  const name = table ?? title;
  return url === null ? (
    name
  ) : (
    <a href={url} rel="noreferrer">
      {name}
    </a>
  );
}
