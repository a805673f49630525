import { useQuery } from '@tanstack/react-query';
import { whenIdle } from '../../ui/whenIdle';

/** Meridians and parallels as an SVG path. The map does not wait for them: empty until they are drawn. */
export function useGraticule(): string {
  const { data = '' } = useQuery({
    queryKey: ['map', 'graticule'],
    queryFn: async () => {
      await whenIdle();
      const { graticulePath } = await import('./graticulePath');
      return graticulePath();
    },
  });
  return data;
}
