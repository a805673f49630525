import type { ComponentProps, RefObject } from 'react';
import { useInfoPages } from '../data/InfoPageProvider';
import type { InfoPage } from '../model/view';

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  /** Null: the atlas. */
  readonly page: InfoPage | null;
  /** The section it leads to: the id of an element. */
  readonly section?: string;
  /** Gets the focus back instead of the link, where the link will be gone. */
  readonly opener?: RefObject<Element | null>;
  /** It is followed, here or in another tab. */
  readonly onFollow?: () => void;
}

/** A link to a page beside the atlas, or back. It keeps all that is set, and opens in another tab as links do. */
export function PageLink({ page, section = '', opener, onFollow, ...rest }: PageLinkProps) {
  const { hrefOf, show } = useInfoPages();
  return (
    <a
      {...rest}
      href={hrefOf(page, section)}
      onClick={(event) => {
        onFollow?.();
        const isForBrowser = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
        if (!show || isForBrowser) return;
        event.preventDefault();
        show(page, section, opener?.current ?? event.currentTarget);
      }}
    />
  );
}
