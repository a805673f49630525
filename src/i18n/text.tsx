import {
  type ComponentType,
  createContext,
  createElement,
  Fragment,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
} from 'react';
import type about from './en/about.json';
import type accessibility from './en/accessibility.json';
import atlas from './en/atlas.json';
import type charts from './en/charts.json';
import type chartsPage from './en/chartsPage.json';
import type chips from './en/chips.json';
import type compare from './en/compare.json';
import type criteria from './en/criteria.json';
import type drawnMap from './en/drawnMap.json';
import type explain from './en/explain.json';
import type filters from './en/filters.json';
import type find from './en/find.json';
import type help from './en/help.json';
import type hint from './en/hint.json';
import type infoPages from './en/infoPages.json';
import type keys from './en/keys.json';
import type legend from './en/legend.json';
import type link from './en/link.json';
import type mapPicture from './en/mapPicture.json';
import type mapSettings from './en/mapSettings.json';
import type networks from './en/networks.json';
import type offline from './en/offline.json';
import type overlaps from './en/overlaps.json';
import type population from './en/population.json';
import type print from './en/print.json';
import type printButton from './en/printButton.json';
import type profile from './en/profile.json';
import type reasons from './en/reasons.json';
import type scatter from './en/scatter.json';
import type summary from './en/summary.json';
import type table from './en/table.json';
import type tooltip from './en/tooltip.json';
import type walk from './en/walk.json';
import { useLanguage } from './languageChoice';
import { directionOf, localeOf } from './languages';
import { createSpeech, type Speech } from './speech';

/** Every id in the catalogue of words; a misspelt id does not compile. */
export type TextId = keyof (typeof atlas &
  typeof about &
  typeof accessibility &
  typeof charts &
  typeof chips &
  typeof chartsPage &
  typeof compare &
  typeof criteria &
  typeof explain &
  typeof drawnMap &
  typeof filters &
  typeof find &
  typeof help &
  typeof hint &
  typeof infoPages &
  typeof keys &
  typeof legend &
  typeof link &
  typeof mapPicture &
  typeof mapSettings &
  typeof networks &
  typeof offline &
  typeof population &
  typeof overlaps &
  typeof print &
  typeof printButton &
  typeof profile &
  typeof reasons &
  typeof scatter &
  typeof summary &
  typeof table &
  typeof tooltip &
  typeof walk);
export type TextValues = Record<string, string | number>;

/** Words by id. Those of `atlas.json` are there from the start, the others come with the part that says them. */
export type WordList = Partial<Record<TextId, string>>;

const SpeechContext = createContext<Speech | null>(null);

/** The language that is spoken around a component. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('There is no Language around this component.');
  return speech;
}

/** Gives its children the words and formats of the language that is spoken. */
export function Language({ children }: { readonly children: ReactNode }) {
  const { language, words } = useLanguage();
  const speech = useMemo(
    () => createSpeech(localeOf(language), { ...atlas, ...words }),
    [language, words],
  );
  return (
    <SpeechContext value={speech}>
      <PageLanguage language={language} />
      {children}
    </SpeechContext>
  );
}

/** Tells the page its language, and its title in it. */
function PageLanguage({ language }: { readonly language: string }) {
  const title = useText()('app.title');
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = title;
  }, [language, title]);
  return null;
}

/**
 * A part of the page with words of its own, so that the first load carries none of them. They are
 * English: the words of another language are all there when it is spoken, and go before them.
 */
export function withWords<Props extends object>(
  lists: readonly WordList[],
  Part: ComponentType<Props>,
): ComponentType<Props> {
  const own: WordList = Object.assign({}, ...lists);
  return function PartWithWords(props: Props) {
    const { locale, words } = useSpeech();
    const speech = useMemo(() => createSpeech(locale, { ...own, ...words }), [locale, words]);
    return (
      <SpeechContext value={speech}>
        <Part {...props} />
      </SpeechContext>
    );
  };
}

/** The words of an id, with `{values}` filled in. */
export function useText(): (id: TextId, values?: TextValues) => string {
  return useSpeech().text;
}

interface TextProps {
  readonly id: TextId;
  readonly values?: Record<string, ReactNode>;
}

/** The words of an id as an element; values may be elements (a link, a code). */
export function Text({ id, values }: TextProps) {
  // Words and elements stand in a fixed order, as children that are written out do: none needs a key.
  return createElement(Fragment, null, ...[useSpeech().elements(id, values)].flat());
}
