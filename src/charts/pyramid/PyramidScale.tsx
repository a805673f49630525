import { memo } from 'react';
import { useFormat } from '../../i18n/format';
import { SEXES, type Sex } from '../../model/series/pyramid';
import type { PyramidPlot } from './pyramidPlot';

interface PyramidScaleProps {
  readonly plot: PyramidPlot;
  /** Of the groups, youngest first. */
  readonly ages: readonly string[];
  readonly sides: Readonly<Record<Sex, string>>;
}

/** What stays when the year of a pyramid moves: ages, names of the sides, lines and shares. */
export const PyramidScale = memo(function PyramidScale({ plot, ages, sides }: PyramidScaleProps) {
  const format = useFormat();
  const foot = plot.y(0) + plot.row;
  const step = plot.ticks[1] ?? 1;
  const decimals = Number.isInteger(step) ? 0 : 1;
  return (
    <g fill="var(--chart-axis)">
      {ages.map((age, i) => (
        <text key={age} x={plot.middle} y={plot.y(i) + 11.5} textAnchor="middle">
          {age}
        </text>
      ))}
      {SEXES.map((sex) => {
        const sign = sex === 'male' ? -1 : 1;
        return (
          <g key={sex}>
            <text
              x={plot.start[sex]}
              y={12}
              fontWeight={600}
              textAnchor={sex === 'male' ? 'end' : 'start'}
            >
              {sides[sex]}
            </text>
            {plot.ticks.map((tick) => {
              const x = plot.start[sex] + sign * plot.length(tick);
              return (
                <g key={tick}>
                  <line x1={x} x2={x} y1={plot.top} y2={foot} stroke="var(--chart-grid)" />
                  <text x={x} y={foot + 15} textAnchor="middle">
                    {format.number(tick, decimals)}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </g>
  );
});
