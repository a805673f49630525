import { expect, it } from 'vitest';
import { scoresOf } from './lighthouseReport';

it('reads scores, targets and what costs points from a report', () => {
  const report = {
    categories: {
      performance: {
        title: 'Performance',
        score: 0.714,
        auditRefs: [
          { id: 'blocked', weight: 30 },
          { id: 'shift', weight: 25 },
          { id: 'told', weight: 0 },
        ],
      },
      seo: { title: 'SEO', score: 1, auditRefs: [] },
    },
    audits: {
      blocked: { title: 'Total Blocking Time', score: 0.05, displayValue: '1,030 ms' },
      shift: { title: 'Cumulative Layout Shift', score: 1 },
      told: { title: 'Only told', score: 0 },
    },
  };
  expect(scoresOf(report, 95)).toEqual([
    { title: 'Performance', score: 71, target: 95, losses: ['Total Blocking Time 1,030 ms'] },
    { title: 'SEO', score: 100, target: 100, losses: [] },
  ]);
});
