import { ChartSources } from '../../charts/frame/ChartSources';
import { useText } from '../../i18n/text';
import type { FigureRow } from '../../model/compare/keyFigures';
import comparison from '../Comparison.module.css';
import { useFlagNote } from '../useFlagNote';
import type { FactGroup } from './useFactGroups';

interface FactsNotesProps {
  readonly groups: readonly FactGroup[];
  readonly hasReference: boolean;
}

/** What the table needs to be read: references, networks, editions, flags, and the sources of its figures. */
export function FactsNotes({ groups, hasReference }: FactsNotesProps) {
  const t = useText();
  const flagNote = useFlagNote();
  const figures = groups.flatMap((group) => (group.kind === 'figures' ? group.rows : []));
  const sources = [...new Set(figures.flatMap(({ indicator }) => indicator.sources))];
  return (
    <div className={comparison.quiet}>
      <p>
        {[
          ...(hasReference ? [t('compare.facts.reference.note')] : []),
          t('compare.group.networks.note'),
          t('compare.group.innovation.note'),
          ...flagNote(figures.flatMap(observationsIn)),
        ].join(' ')}
      </p>
      <ChartSources sources={sources} />
    </div>
  );
}

function observationsIn({ cells }: FigureRow) {
  return cells.flatMap(({ own, older, ancestor }) => [own, older, ancestor]);
}
