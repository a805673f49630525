import type { QueryClient } from '@tanstack/react-query';
import type { Printable } from '../../data/printing';
import { insetsQuery, topologyQuery } from '../../data/queries';
import { territoryQuery, unionQuery } from '../../data/territoryQueries';
import { countryCode } from '../../model/nuts';
import type { View } from '../../model/view';

/** Fetches all that a sheet shows. Rejects if a part of it cannot be had. */
export async function prepareSheet(
  client: QueryClient,
  what: Printable,
  { region }: Pick<View, 'region'>,
): Promise<void> {
  const geometry = [
    client.ensureQueryData(topologyQuery('overview')),
    client.ensureQueryData(topologyQuery('surroundings')),
    client.ensureQueryData(insetsQuery),
  ];
  if (what === 'region' && region !== null) {
    const [territory] = await Promise.all([
      client.ensureQueryData(territoryQuery(region)),
      client.ensureQueryData(territoryQuery(countryCode(region))),
      client.ensureQueryData(unionQuery),
    ]);
    const [nearest] = territory.parentProfiles;
    if (!territory.profile && nearest) await client.ensureQueryData(territoryQuery(nearest));
  }
  await Promise.all(geometry);
}
