import { queryOptions } from '@tanstack/react-query';
import { insetsQuery, topologyQuery } from '../../data/queries';
import { shapesInSteps } from './staticShapes';

/** What the still map draws of the overview, made in steps as soon as its geometry is there. */
export const stillShapesQuery = queryOptions({
  queryKey: ['map', 'shapes'],
  queryFn: async ({ client }) => {
    const [overview, surroundings, { insets }] = await Promise.all([
      client.ensureQueryData(topologyQuery('overview')),
      client.ensureQueryData(topologyQuery('surroundings')),
      client.ensureQueryData(insetsQuery),
    ]);
    return shapesInSteps(overview, surroundings, insets);
  },
  structuralSharing: false,
});
