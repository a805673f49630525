import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { licencesOf } from '../../model/about/sources';

/** Under which terms each part may be used, and whom to name. */
export function LicenceList() {
  const t = useText();
  const format = useFormat();
  const { catalogue } = useDataset();
  const licences = format.list(licencesOf(catalogue.sources));
  return (
    <dl>
      <dt>{t('about.licences.statistics')}</dt>
      <dd>{t('about.licences.statistics.text', { list: licences })}</dd>
      <dt>{t('about.licences.boundaries')}</dt>
      <dd>{t('attribution.boundaries')}</dd>
      <dd>{t('about.licences.boundaries.text')}</dd>
      <dt>{t('about.licences.profiles')}</dt>
      <dd>{t('about.licences.profiles.text')}</dd>
      <dt>{t('about.licences.networks')}</dt>
      <dd>{t('about.licences.networks.text')}</dd>
      <dt>{t('about.licences.code')}</dt>
      <dd>{t('about.licences.code.text')}</dd>
      <dt>{t('about.licences.designation')}</dt>
      <dd>{t('attribution.kosovo')}</dd>
    </dl>
  );
}
