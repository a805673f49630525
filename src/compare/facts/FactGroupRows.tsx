import { Fragment, type ReactNode } from 'react';
import { useText } from '../../i18n/text';
import type { Compared } from '../../model/compare/compared';
import type { FileFault } from '../useCompared';
import styles from './Facts.module.css';
import { FigureCellView } from './FigureCellView';
import { FigureHead } from './FigureHead';
import { ListCellView } from './ListCellView';
import { NetworkCellView } from './NetworkCellView';
import { RatingCellView } from './RatingCellView';
import type { FactGroup } from './useFactGroups';

interface FactGroupRowsProps {
  readonly group: FactGroup;
  readonly compared: readonly Compared[];
  readonly faults: readonly FileFault[];
}

interface Row {
  readonly id: string;
  readonly head: ReactNode;
  /** One for each territory that is compared. */
  readonly cells: readonly ReactNode[];
}

/** The rows of one group of facts under its heading. */
export function FactGroupRows({ group, compared, faults }: FactGroupRowsProps) {
  const t = useText();
  const rows = useRows(group, compared);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={1 + compared.length + faults.length} className={styles.group}>
          <span>{t(`compare.group.${group.id}`)}</span>
        </th>
      </tr>
      {rows.map(({ id, head, cells }) => (
        <tr key={id}>
          <th scope="row">{head}</th>
          {compared.map(({ code }, i) => (
            <td key={code}>{cells[i]}</td>
          ))}
          {faults.map(({ code }) => (
            <td key={code} className={styles.absent}>
              {t('compare.notLoaded')}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function useRows(group: FactGroup, compared: readonly Compared[]): readonly Row[] {
  const t = useText();
  switch (group.kind) {
    case 'figures':
      return group.rows.map(({ indicator, cells, marks }) => ({
        id: indicator.id,
        head: <FigureHead indicator={indicator} />,
        cells: cells.map((cell, i) => (
          <FigureCellView
            key={compared[i]?.code}
            cell={cell}
            mark={marks[i] ?? null}
            decimals={indicator.decimals}
          />
        )),
      }));
    case 'innovation':
      return group.rows.map(({ edition, cells }) => ({
        id: String(edition.year),
        head: t('compare.rating.edition', { year: String(edition.year) }),
        cells: cells.map((cell, i) => (
          <RatingCellView
            key={compared[i]?.code}
            cell={cell}
            edition={edition}
            code={compared[i]?.code ?? ''}
          />
        )),
      }));
    case 'networks':
      return group.rows.map(({ network, cells }) => ({
        id: network.id,
        head: (
          <Fragment>
            <span title={network.name}>{network.short}</span>
            {!network.listComplete && (
              <span className={styles.detail}>{t('compare.network.incomplete')}</span>
            )}
          </Fragment>
        ),
        cells: cells.map((cell, i) => <NetworkCellView key={compared[i]?.code} cell={cell} />),
      }));
    case 'lists':
      return group.rows.map(({ list, cells }) => ({
        id: list,
        head: t(`compare.list.${list}`),
        cells: cells.map((cell, i) => {
          const each = compared[i];
          return each && <ListCellView key={each.code} cell={cell} compared={each} />;
        }),
      }));
  }
}
