import type { ComponentType } from 'react';
import helpWords from '../i18n/en/help.json';
import pageWords from '../i18n/en/infoPages.json';
import { type TextId, useText, withWords } from '../i18n/text';
import { FlagLegend } from '../ui/flags/FlagLegend';
import { PageLink } from '../ui/PageLink';
import { InfoFrame } from './frame/InfoFrame';
import { InfoSection } from './frame/InfoSection';
import { CircleKeys } from './keys/CircleKeys';
import { ColourKeys } from './keys/ColourKeys';
import { FilteredKeys, HatchKey } from './keys/FillKeys';
import { MarkKeys } from './keys/MarkKeys';

interface HelpSection {
  readonly id: string;
  readonly title: TextId;
  readonly text: readonly TextId[];
  /** What the words speak of, as it looks. It follows the first paragraph. */
  readonly Picture?: ComponentType;
  readonly More?: ComponentType;
}

const SECTIONS: readonly HelpSection[] = [
  {
    id: 'colours',
    title: 'help.colours.title',
    text: ['help.colours.1', 'help.colours.2', 'help.colours.3'],
    Picture: ColourKeys,
  },
  {
    id: 'not-available',
    title: 'help.not-available.title',
    text: ['help.not-available.1'],
    Picture: HatchKey,
  },
  {
    id: 'filtered',
    title: 'help.filtered.title',
    text: ['help.filtered.1'],
    Picture: FilteredKeys,
  },
  {
    id: 'marks',
    title: 'help.marks.title',
    text: ['help.marks.1', 'help.marks.2'],
    Picture: MarkKeys,
  },
  { id: 'circles', title: 'help.circles.title', text: ['help.circles.1'], Picture: CircleKeys },
  { id: 'insets', title: 'help.insets.title', text: ['help.insets.1'] },
  { id: 'projection', title: 'help.projection.title', text: ['help.projection.1'] },
  { id: 'nuts', title: 'help.nuts.title', text: ['help.nuts.1', 'help.nuts.2'] },
  {
    id: 'groups',
    title: 'help.groups.title',
    text: ['help.groups.1', 'help.groups.2', 'help.groups.3'],
    More: () => <MoreLink section="innovation" id="help.groups.more" />,
  },
  {
    id: 'flags',
    title: 'help.flags.title',
    text: ['help.flags.1', 'help.flags.2'],
    Picture: () => <FlagLegend letters={FLAGS} isExplained={false} />,
  },
  { id: 'parent-values', title: 'help.parent-values.title', text: ['help.parent-values.1'] },
  {
    id: 'memberships',
    title: 'help.memberships.title',
    text: ['help.memberships.1', 'help.memberships.2'],
  },
  {
    id: 'not-known',
    title: 'help.not-known.title',
    text: ['help.not-known.1'],
    More: () => <MoreLink section="networks" id="help.not-known.more" />,
  },
  { id: 'profiles', title: 'help.profiles.title', text: ['help.profiles.1'] },
  {
    id: 'keyboard',
    title: 'help.keyboard.title',
    text: ['help.keyboard.1', 'help.keyboard.2'],
    More: AccessibilityLink,
  },
  { id: 'links', title: 'help.links.title', text: ['help.links.1'] },
];

/** Eurostat's letters, in their order. */
const FLAGS = [...'bcdefnprsuz'];

/** How the map is read: what colours, signs and words mean. */
export const HelpPage = withWords([helpWords, pageWords], Page);

function Page() {
  const t = useText();
  return (
    <InfoFrame
      page="help"
      title={t('help.title')}
      lead={t('help.lead')}
      contents={SECTIONS.map(({ id, title }) => ({ id, title: t(title) }))}
    >
      {SECTIONS.map(({ id, title, text: [first, ...rest], Picture, More }) => (
        <InfoSection key={id} id={id} title={t(title)}>
          {first && <p>{t(first)}</p>}
          {Picture && <Picture />}
          {rest.map((each) => (
            <p key={each}>{t(each)}</p>
          ))}
          {More && (
            <p>
              <More />
            </p>
          )}
        </InfoSection>
      ))}
    </InfoFrame>
  );
}

function MoreLink({ section, id }: { readonly section: string; readonly id: TextId }) {
  const t = useText();
  return (
    <PageLink page="about" section={section}>
      {t(id)}
    </PageLink>
  );
}

function AccessibilityLink() {
  const t = useText();
  return <PageLink page="accessibility">{t('help.keyboard.more')}</PageLink>;
}
