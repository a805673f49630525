import legendWords from '../../i18n/en/legend.json';
import { withWords } from '../../i18n/text';
import type { ClassChoice } from '../../model/classify/classChoice';
import type { MapPicture } from '../../model/map/picture';
import { AboutFigures } from './AboutFigures';
import { ClassSettings } from './ClassSettings';

interface LegendMoreProps {
  readonly picture: MapPicture;
  readonly onChoice: (change: Partial<ClassChoice>) => void;
}

/** What is folded away at the end of the legend: it comes after the first map. */
export const LegendMore = withWords([legendWords], More);

function More({ picture, onChoice }: LegendMoreProps) {
  return (
    <>
      <ClassSettings classes={picture.classes} onChoice={onChoice} />
      <AboutFigures picture={picture} />
    </>
  );
}
