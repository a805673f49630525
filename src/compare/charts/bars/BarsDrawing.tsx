import { COUNTRY_LOOK, EU_LOOK } from '../../../charts/looks';
import { Marker } from '../../../charts/Marker';
import type { Bar } from '../../../model/compare/bars';
import type { Observation } from '../../../model/dataset/observation';
import { lookOf } from '../useSeriesName';
import type { BarsPlot } from './barsPlot';

interface BarsDrawingProps {
  readonly bars: readonly Bar[];
  readonly names: readonly string[];
  /** Values in words, "not available" among them. */
  readonly values: readonly string[];
  readonly eu: Observation | null;
  readonly plot: BarsPlot;
  readonly tick: (value: number) => string;
}

/** Width of a letter at the size of the names, on the safe side. */
const LETTER = 6.6;

/** Bars from zero, each with its name and value above it, its country's value across it and the EU's across all. */
export function BarsDrawing(props: BarsDrawingProps) {
  const { bars, names, values, eu, plot, tick } = props;
  const euLine = eu ? `M${plot.x(eu.value).toFixed(1)} 0V${plot.foot}` : '';
  return (
    <>
      {plot.ticks.map((each) => (
        <g key={each}>
          <line
            x1={plot.x(each)}
            x2={plot.x(each)}
            y1={0}
            y2={plot.foot}
            stroke="var(--chart-grid)"
          />
          <text
            x={plot.x(each)}
            y={plot.foot + 16}
            textAnchor={each === 0 ? 'start' : 'middle'}
            fill="var(--chart-axis)"
          >
            {tick(each)}
          </text>
        </g>
      ))}
      {bars.map(({ compared, observation, country }, i) => {
        const top = plot.y(i);
        return (
          <g key={compared.code}>
            {observation && (
              <rect
                x={plot.x(0)}
                y={top + plot.barTop}
                width={Math.max(1, plot.x(observation.value) - plot.x(0))}
                height={plot.bar}
                fill={lookOf(compared).colour}
              />
            )}
            {country && (
              <g fill="none">
                <path
                  d={acrossBar(plot, top, country.value)}
                  stroke="var(--surface)"
                  strokeWidth={5}
                />
                <path
                  d={acrossBar(plot, top, country.value)}
                  stroke={COUNTRY_LOOK.colour}
                  strokeWidth={2.5}
                />
                <Marker
                  look={COUNTRY_LOOK}
                  x={plot.x(country.value)}
                  y={top + plot.barTop + plot.bar / 2}
                  radius={4}
                />
              </g>
            )}
          </g>
        );
      })}
      {eu && (
        <>
          <path d={euLine} stroke="var(--surface)" strokeWidth={4} />
          <path
            d={euLine}
            stroke={EU_LOOK.colour}
            strokeWidth={EU_LOOK.width}
            strokeDasharray={EU_LOOK.dash ?? undefined}
          />
          <Marker look={EU_LOOK} x={plot.x(eu.value)} y={plot.foot} radius={4} />
        </>
      )}
      {bars.map(({ compared }, i) => {
        const top = plot.y(i);
        const value = values[i] ?? '';
        const room = Math.floor((plot.width - (value.length + 3) * LETTER) / LETTER);
        return (
          <g key={compared.code}>
            <g fill="var(--text)" stroke="var(--surface)" strokeWidth={4} paintOrder="stroke">
              <text x={0} y={top + 13}>
                {shortened(names[i] ?? '', room)}
              </text>
              <text x={plot.width} y={top + 13} textAnchor="end" fontWeight={600}>
                {value}
              </text>
            </g>
          </g>
        );
      })}
    </>
  );
}

function acrossBar(plot: BarsPlot, top: number, value: number): string {
  return `M${plot.x(value).toFixed(1)} ${top + plot.barTop - 2}v${plot.bar + 4}`;
}

function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}
