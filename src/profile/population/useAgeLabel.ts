import { useCallback } from 'react';
import { useText } from '../../i18n/text';
import type { AgeRange } from '../../model/profile/ageRows';

/** Words for an age group: `0–4`, `85+`. */
export function useAgeLabel(): (range: AgeRange) => string {
  const t = useText();
  return useCallback(
    (range) => {
      if (range === null) return t('profile.ages.unknown');
      const { from, to } = range;
      if (to === null) return t('profile.ages.over', { from });
      return t('profile.ages.between', { from, to });
    },
    [t],
  );
}
