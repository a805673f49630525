import { useState } from 'react';
import { Choice } from '../../../charts/Choice';
import { ChartFrame } from '../../../charts/frame/ChartFrame';
import { useDataset } from '../../../data/useDataset';
import { useFormat } from '../../../i18n/format';
import { useText } from '../../../i18n/text';
import type { Compared } from '../../../model/compare/compared';
import { Picker } from '../Picker';
import pickers from '../Picker.module.css';
import { lookOf, useSeriesName } from '../useSeriesName';
import { ComparedPyramid } from './ComparedPyramid';
import styles from './PyramidsFigure.module.css';
import { usePyramids } from './usePyramids';
import { usePyramidsWords } from './usePyramidsWords';

const LAYOUTS = ['side', 'over'] as const;
type Layout = (typeof LAYOUTS)[number];

/** The age pyramids as shares on one scale: side by side, or as outlines one over another. */
export function PyramidsFigure({ compared }: { readonly compared: readonly Compared[] }) {
  const t = useText();
  const format = useFormat();
  const seriesName = useSeriesName();
  const sources = useDataset().indicator('population')?.sources ?? [];
  const [layout, setLayout] = useState<Layout>('side');
  const { shapes, years, year, setYear, largest } = usePyramids(compared);
  const { sides, ages, caption, reading, table } = usePyramidsWords(shapes);
  const title = t('compare.title.pyramids');
  if (years.length === 0) return <p>{t('compare.pyramids.none')}</p>;
  const missing = compared.filter((each) => !shapes.some((shape) => shape.compared === each));
  const isOver = layout === 'over' && shapes.length > 1;
  return (
    <ChartFrame
      info={{
        fileName: `regioscope-comparison-pyramids-${year}`,
        title,
        caption: caption(year),
        unit: t('compare.pyramids.unit'),
        period: String(year),
        sources,
        flags: [],
        notes: [
          ...(missing.length > 0
            ? [
                t('compare.pyramids.missing', {
                  year: String(year),
                  names: format.list(missing.map(seriesName)),
                }),
              ]
            : []),
          t('charts.computed'),
        ],
      }}
      legend={
        isOver
          ? shapes.map((shape) => ({
              name: seriesName(shape.compared),
              look: lookOf(shape.compared),
              kind: 'outline',
            }))
          : []
      }
      table={table()}
      headingLevel={4}
      controls={
        <div className={pickers.pickers}>
          <Picker
            label={t('compare.year')}
            options={years.map((each) => ({ value: each, label: String(each) }))}
            value={year}
            onChange={setYear}
          />
          {shapes.length > 1 && (
            <Choice
              label={t('compare.pyramids.layout')}
              options={LAYOUTS.map((value) => ({
                value,
                label: t(`compare.pyramids.${value}`),
              }))}
              value={layout}
              onChange={setLayout}
            />
          )}
        </div>
      }
    >
      {isOver ? (
        <ComparedPyramid
          title={title}
          shapes={shapes}
          largest={largest}
          ages={ages}
          sides={sides}
          reading={reading(shapes)}
        />
      ) : (
        <div className={styles.side}>
          {shapes.map((shape) => (
            <div key={shape.compared.code} className={styles.one}>
              <h5 className={styles.name}>{seriesName(shape.compared)}</h5>
              <ComparedPyramid
                title={seriesName(shape.compared)}
                shapes={[shape]}
                largest={largest}
                ages={ages}
                sides={sides}
                reading={reading([shape])}
              />
            </div>
          ))}
        </div>
      )}
    </ChartFrame>
  );
}
