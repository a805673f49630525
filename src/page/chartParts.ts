import { lazyPart } from '../ui/lazyPart';

/** The comparison, and with it all of its charts. */
export const Comparison = lazyPart('Comparison', () => import('../compare/Comparison'));

export const Scatter = lazyPart('Scatter', () => import('../scatter/Scatter'));

export const Overlaps = lazyPart('Overlaps', () => import('../overlaps/Overlaps'));
