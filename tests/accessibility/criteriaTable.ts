import { CRITERIA } from '../../src/help/accessibility/criteria';
import accessibility from '../../src/i18n/en/accessibility.json';
import criteria from '../../src/i18n/en/criteria.json';

/** The table of the statement as Markdown, in the words of the page. */
export function criteriaTable(): string {
  const rows = CRITERIA.map(({ id, level, result, means }) => [
    `${id} ${criteria[`criterion.${id}`]}`,
    level,
    accessibility[`accessibility.result.${result}`],
    means.map((each) => accessibility[`accessibility.means.${each}`]).join(', '),
    criteria[`criterion.${id}.note`],
  ]);
  const head = ['criterion', 'level', 'result', 'checked by', 'what was found'];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}
