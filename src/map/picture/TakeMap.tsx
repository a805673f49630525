import { useState } from 'react';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/Button';
import { Late } from '../../ui/Late';
import { lazyPart } from '../../ui/lazyPart';
import type { TakenMap } from './takenMap';

const MapPictureDialog = lazyPart('MapPictureDialog', () => import('./MapPictureDialog'));

/** The button that offers the map as a picture or on paper. */
export function TakeMap(props: TakenMap) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        isIcon
        aria-label={t('map.take')}
        aria-haspopup="dialog"
        title={t('map.take')}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" aria-hidden>
          <path
            d="M8 2.5v7M4.75 6.75 8 10l3.25-3.25M2.5 10.5v3h11v-3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
          />
        </svg>
      </Button>
      {isOpen && (
        <Late>
          <MapPictureDialog {...props} onClose={() => setOpen(false)} />
        </Late>
      )}
    </>
  );
}
