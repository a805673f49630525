import { createContext, type ReactNode, useContext } from 'react';
import type { MapPicture } from '../../model/map/picture';
import styles from './FirstMap.module.css';

export type FirstDrawing = (picture: MapPicture) => ReactNode;

/** Draws the picture, where the page is written; null in the browser, which has it in the page already. */
export const FirstMapDrawing = createContext<FirstDrawing | null>(null);

/** The place of the picture that came with the page. React leaves what is in it as it is, until it is taken away. */
export function FirstMap({ picture }: { readonly picture: MapPicture }) {
  const draw = useContext(FirstMapDrawing);
  return draw ? (
    <div className={styles.first} data-map-state="static">
      {draw(picture)}
    </div>
  ) : (
    <div
      className={styles.first}
      data-map-state="static"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, what the page brought is kept
      dangerouslySetInnerHTML={{ __html: '' }}
      suppressHydrationWarning
    />
  );
}
