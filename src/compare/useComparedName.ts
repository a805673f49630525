import { usePlaceName } from '../data/usePlaceName';
import { useText } from '../i18n/text';
import { EU_CODE } from '../model/dataset/codes';
import type { ComparedCode } from '../model/view';

/** What a compared territory is called: as everywhere, and the EU in words. */
export function useComparedName(): (code: ComparedCode) => string {
  const t = useText();
  const placeName = usePlaceName();
  return (code) => (code === EU_CODE ? t('compare.eu') : placeName(code));
}
