import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import { countComputed, countProfiles } from '../../model/about/counts';

const DENSITY = 'population-density';

/** How densities came about that the official table lacks. */
export function DensityText() {
  const t = useText();
  const { indicator, regions } = useDataset();
  const density = indicator(DENSITY);
  return (
    <>
      {density?.note && <p>{density.note}</p>}
      {density && (
        <p>
          {t('about.density.count', {
            year: String(density.referenceYear),
            count: countComputed(regions, DENSITY),
          })}
        </p>
      )}
      <p>{t('about.density.unbalanced')}</p>
    </>
  );
}

/** Whose profiles there are, and where they come from. */
export function ProfilesText() {
  const t = useText();
  const { regions } = useDataset();
  return <p>{t('about.profiles.text', countProfiles(regions))}</p>;
}

/** What the map is drawn from, and in which plane. */
export function BoundariesText() {
  const t = useText();
  return (
    <>
      <p>{t('about.boundaries.1')}</p>
      <p>{t('about.boundaries.2')}</p>
      <p>{t('about.boundaries.3')}</p>
    </>
  );
}
