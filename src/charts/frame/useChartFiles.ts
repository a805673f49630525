import type { RefObject } from 'react';
import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useEnumeration } from '../../i18n/useEnumeration';
import { type ChartTable, type FileHead, tableFile } from '../../model/series/table';
import type { ChartInfo } from '../chartInfo';
import { csvBlob, pngBlob, saveFile, svgBlob } from '../picture/files';
import { readFrame } from '../picture/readFrame';
import { useFlagLine } from './useFlagLine';

export const FILE_KINDS = ['png', 'svg', 'csv'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Makes a chart's file of a kind and hands it to the downloads; rejects if it cannot be made. */
export function useChartFiles(
  frame: RefObject<HTMLElement | null>,
  info: ChartInfo,
  table: ChartTable,
): (kind: FileKind) => Promise<void> {
  const t = useText();
  const enumerate = useEnumeration();
  const format = useFormat();
  const { catalogue } = useDataset();
  const flags = useFlagLine()(info.flags);
  const known = catalogue.sources.filter(({ id }) => info.sources.includes(id));
  // Memberships are of lists that their notes name: they have no source of statistics.
  const isSourced = known.length > 0;
  const source = t('charts.source', {
    provider: format.list([...new Set(known.map(({ provider }) => provider))]),
    code: enumerate(known.map(({ table: code, title }) => code ?? title)),
  });
  const attribution = isSourced
    ? t('charts.picture.attribution', {
        providers: format.list([...new Set(known.map(({ provider }) => provider))]),
        licence: format.list([...new Set(known.map(({ licence }) => licence))]),
      })
    : t('charts.picture.attribution.own');
  const head = (): FileHead => [
    [t('charts.file.title'), info.title],
    [t('charts.file.caption'), info.caption],
    [t('charts.file.unit'), info.unit],
    [t('charts.file.period'), info.period],
    ...(isSourced ? [[t('charts.file.source'), source] as const] : []),
    [t('charts.file.attribution'), attribution],
    ...info.notes.map((note) => [t('charts.file.note'), note] as const),
    ...(flags ? [[t('charts.file.flags'), flags] as const] : []),
    [t('charts.file.link'), location.href],
  ];
  const picture = () => {
    if (!frame.current) throw new Error('the chart is not on the page');
    const link = t('charts.picture.link', { address: location.href });
    return {
      ...readFrame(frame.current),
      title: info.title,
      caption: info.caption,
      unit: t('charts.unit', { unit: info.unit, period: info.period }),
      foot: [
        ...(flags ? [flags] : []),
        ...info.notes,
        ...(isSourced ? [source] : []),
        attribution,
        link,
      ],
    };
  };
  const make: Readonly<Record<FileKind, () => Blob | Promise<Blob>>> = {
    png: () => pngBlob(picture()),
    svg: () => svgBlob(picture()),
    csv: () => csvBlob(tableFile(head(), table, (column) => t('charts.table.flag', { column }))),
  };
  return async (kind) => saveFile(await make[kind](), `${info.fileName}.${kind}`);
}
