import { type ReactNode, useState } from 'react';
import { DEFAULT_VIEW } from '../../src/model/url/parsers';
import type { View } from '../../src/model/view';
import { PageState } from '../../src/page/PageState';

/** What a page gives its parts: no filters, and an empty comparison that can be added to. */
export function WithPageState({ children }: { readonly children: ReactNode }) {
  const [view, setView] = useState<View>(DEFAULT_VIEW);
  return (
    <PageState view={view} setView={(change) => setView({ ...view, ...change })}>
      {children}
    </PageState>
  );
}
