import accessibilityWords from '../../i18n/en/accessibility.json';
import criteriaWords from '../../i18n/en/criteria.json';
import pageWords from '../../i18n/en/infoPages.json';
import { useText, withWords } from '../../i18n/text';
import { PageLink } from '../../ui/PageLink';
import { InfoFrame } from '../frame/InfoFrame';
import { InfoSection } from '../frame/InfoSection';
import { CriteriaTable } from './CriteriaTable';
import { PreparationText } from './PreparationText';
import { EnforcementText, FeedbackText } from './PublisherTexts';
import { ContentList, ScopeText, StatusText } from './StatementTexts';

const SECTIONS = [
  { id: 'statement', Content: ScopeText },
  { id: 'status', Content: StatusText },
  { id: 'content', Content: ContentList },
  { id: 'preparation', Content: PreparationText },
  { id: 'feedback', Content: FeedbackText },
  { id: 'enforcement', Content: EnforcementText },
  { id: 'alternatives', Content: AlternativesText },
  { id: 'criteria', Content: CriteriaTable },
] as const;

/** The accessibility statement in the model form of Implementing Decision (EU) 2018/1523, made from the results of the checks. */
export const AccessibilityPage = withWords([accessibilityWords, criteriaWords, pageWords], Page);

function Page() {
  const t = useText();
  return (
    <InfoFrame
      page="accessibility"
      title={t('accessibility.title')}
      lead={t('accessibility.lead')}
      contents={SECTIONS.map(({ id }) => ({ id, title: t(`accessibility.${id}.title`) }))}
    >
      {SECTIONS.map(({ id, Content }) => (
        <InfoSection key={id} id={id} title={t(`accessibility.${id}.title`)}>
          <Content />
        </InfoSection>
      ))}
    </InfoFrame>
  );
}

function AlternativesText() {
  const t = useText();
  return (
    <>
      <p>{t('accessibility.alternatives.1')}</p>
      <p>
        <PageLink page="about" section="download">
          {t('accessibility.alternatives.2')}
        </PageLink>
      </p>
    </>
  );
}
