import { useDataset } from '../../data/useDataset';
import aboutWords from '../../i18n/en/about.json';
import pageWords from '../../i18n/en/infoPages.json';
import networkWords from '../../i18n/en/networks.json';
import { useText, withWords } from '../../i18n/text';
import { InfoFrame } from '../frame/InfoFrame';
import { InfoSection } from '../frame/InfoSection';
import { BoundariesText, DensityText, ProfilesText } from './AboutTexts';
import { CiteText } from './CiteText';
import { Downloads } from './Downloads';
import { EditionTable } from './EditionTable';
import { IndicatorTable } from './IndicatorTable';
import { LicenceList } from './LicenceList';
import { NetworkTable } from './NetworkTable';
import { SourceTable } from './SourceTable';

const SECTIONS = [
  { id: 'dataset', Content: DatasetText },
  { id: 'indicators', Content: IndicatorTable },
  { id: 'sources', Content: SourceTable },
  { id: 'density', Content: DensityText },
  { id: 'innovation', Content: EditionTable },
  { id: 'networks', Content: NetworkTable },
  { id: 'profiles', Content: ProfilesText },
  { id: 'boundaries', Content: BoundariesText },
  { id: 'licences', Content: LicenceList },
  { id: 'cite', Content: CiteText },
  { id: 'download', Content: Downloads },
] as const;

/** Where everything comes from, how far it reaches, and what may be done with it: all of it read from the catalogue. */
export const AboutPage = withWords([aboutWords, pageWords, networkWords], Page);

function Page() {
  const t = useText();
  return (
    <InfoFrame
      page="about"
      title={t('about.title')}
      lead={t('about.lead')}
      contents={SECTIONS.map(({ id }) => ({ id, title: t(`about.${id}.title`) }))}
    >
      {SECTIONS.map(({ id, Content }) => (
        <InfoSection key={id} id={id} title={t(`about.${id}.title`)}>
          <Content />
        </InfoSection>
      ))}
    </InfoFrame>
  );
}

function DatasetText() {
  const t = useText();
  const { catalogue, regions } = useDataset();
  return (
    <>
      <p>
        {t('about.dataset.text', {
          regions: regions.length,
          nuts: String(catalogue.nuts),
          indicators: catalogue.indicators.length,
          networks: catalogue.networks.length,
          build: catalogue.build,
        })}
      </p>
      <p>{t('about.dataset.updates')}</p>
      <p>{t('about.dataset.missing')}</p>
    </>
  );
}
