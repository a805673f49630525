import { useDataset } from '../data/useDataset';
import { useFormat } from '../i18n/format';
import { useText } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import { logChoice } from '../model/scatter/axes';
import { correlationOf, strengthOf } from '../model/scatter/correlation';
import type { ScatterData } from './useScatterData';

/** How many regions are drawn and how the two indicators go together, in whole sentences. */
export function useScatterCaption(
  { points, axes }: ScatterData,
  matched: ReadonlySet<TerritoryCode> | null,
): string {
  const t = useText();
  const format = useFormat();
  const { regions } = useDataset();
  const isLog = { x: axes.x.isLog, y: axes.y.isLog };
  const labels = { x: axes.x.indicator.label, y: axes.y.indicator.label };
  const fact = correlationOf(points, isLog);
  const drawn = t('scatter.caption.regions', { count: fact.n, total: regions.length });
  if (fact.kind === 'few') return [drawn, t('scatter.caption.few')].join(' ');
  if (fact.kind === 'constant') {
    return [drawn, t('scatter.caption.constant', { label: labels[fact.axis] })].join(' ');
  }
  const given = t('scatter.caption.given', {
    ...labels,
    strength: strengthOf(fact.r),
    direction: t(`scatter.direction.${fact.r < 0 ? 'negative' : 'positive'}`),
    r: format.signed(fact.r, 2),
    rho: format.signed(fact.rho, 2),
    n: format.number(fact.n),
    scales: t(`scatter.scales.${logChoice(isLog)}`, labels),
  });
  const inside = matched && points.filter(({ code }) => matched.has(code));
  const answer = inside && correlationOf(inside, isLog);
  return [
    drawn,
    given,
    ...(answer?.kind === 'given' && answer.n < fact.n
      ? [
          t('scatter.caption.answer', {
            r: format.signed(answer.r, 2),
            rho: format.signed(answer.rho, 2),
            n: format.number(answer.n),
          }),
        ]
      : []),
    t('scatter.caption.warning'),
  ].join(' ');
}
