import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { neighboursQuery } from '../../data/queries';

/** Where the arrow keys lead, fetched when the keyboard first comes to the map; undefined until then. */
export function useNeighbours() {
  const [isWanted, setWanted] = useState(false);
  const { data } = useQuery({ ...neighboursQuery, enabled: isWanted });
  return { neighbours: data, fetchNeighbours: () => setWanted(true) };
}
