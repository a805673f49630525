import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { writeView } from '../model/url/read';
import type { InfoPage, View } from '../model/view';

interface InfoPages {
  /** The address of a page at one of its sections (the id of an element), or of the atlas; it keeps the view. */
  readonly hrefOf: (page: InfoPage | null, section?: string) => string;
  /**
   * Goes there without loading the atlas anew; null where nothing can, and the link does.
   * `opener` gets the focus back when the atlas is shown again.
   */
  readonly show: ((page: InfoPage | null, section: string, opener: Element | null) => void) | null;
}

const Pages = createContext<InfoPages>({
  hrefOf: (page, section) => address(page === null ? '' : `?page=${page}`, section),
  show: null,
});

interface InfoPageProviderProps {
  readonly view: View;
  readonly onShow: NonNullable<InfoPages['show']>;
  readonly children: ReactNode;
}

/** Lets any part of the page lead to help, data and accessibility without losing the view. */
export function InfoPageProvider({ view, onShow, children }: InfoPageProviderProps) {
  const pages = useMemo<InfoPages>(
    () => ({
      hrefOf: (page, section) => address(writeView({ ...view, page }), section),
      show: onShow,
    }),
    [view, onShow],
  );
  return <Pages value={pages}>{children}</Pages>;
}

export function useInfoPages(): InfoPages {
  return useContext(Pages);
}

/** An empty address would be that of the present page. */
function address(search: string, section = ''): string {
  return `${search || '?'}${section && `#${section}`}`;
}
