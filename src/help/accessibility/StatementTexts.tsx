import { useText } from '../../i18n/text';
import { CRITERIA, type Result } from './criteria';
import { PUBLISHER } from './publisher';

const countOf = (result: Result) => CRITERIA.filter((each) => each.result === result).length;

/** Who is committed to what, and what the statement is about. */
export function ScopeText() {
  const t = useText();
  return (
    <p>
      {t('accessibility.statement.text', {
        publisher: PUBLISHER.name ?? t('accessibility.publisher.none'),
        law: PUBLISHER.law ?? t('accessibility.law.none'),
      })}
    </p>
  );
}

/** The status follows from the criteria: one exception, and it is partial. */
export function StatusText() {
  const t = useText();
  const exception = countOf('exception');
  return (
    <>
      <p>{t(exception === 0 ? 'accessibility.status.full' : 'accessibility.status.partial')}</p>
      <p>
        {t('accessibility.status.counts', {
          total: CRITERIA.length,
          pass: countOf('pass'),
          notApplicable: countOf('notApplicable'),
          exception,
        })}
      </p>
    </>
  );
}

/** Every exception with its reason. */
export function ContentList() {
  const t = useText();
  const exceptions = CRITERIA.filter(({ result }) => result === 'exception');
  if (exceptions.length === 0) return <p>{t('accessibility.content.none')}</p>;
  return (
    <>
      <p>{t('accessibility.content.text')}</p>
      <ul>
        {exceptions.map(({ id, level }) => (
          <li key={id}>
            {t('accessibility.content.item', {
              id,
              level,
              name: t(`criterion.${id}`),
              note: t(`criterion.${id}.note`),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
