import { useDataset } from '../../data/useDataset';
import { Text } from '../../i18n/text';
import type { Region } from '../../model/dataset/regions';
import { GroupName } from './GroupName';
import styles from './Innovation.module.css';
import { RatingBasis } from './RatingBasis';

/** The group of the reference edition in one line; the section on innovation tells the rest. */
export function InnovationLine({ region: { code, innovation } }: { readonly region: Region }) {
  const { catalogue } = useDataset();
  const year = catalogue.referenceEdition;
  const reference = catalogue.editions.find((edition) => edition.year === year);
  if (!reference) return null;
  return (
    <p className={styles.line}>
      {innovation ? (
        <Text
          id="innovation.line"
          values={{
            year,
            group: (
              <strong>
                <GroupName edition={reference} rating={innovation} />
              </strong>
            ),
            basis: <RatingBasis code={code} rating={innovation} />,
          }}
        />
      ) : (
        <Text id="innovation.line.notKnown" values={{ year }} />
      )}
    </p>
  );
}
