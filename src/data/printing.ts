import { create } from 'zustand';

/** What can be put on paper: the factsheet of the selected region, or what the main view shows. */
export type Printable = 'region' | 'view';

interface PrintRequest {
  /** What a button asked for and is not printed yet; null: nothing. */
  readonly asked: Printable | null;
  /** The last request could not be met: something could not be fetched. */
  readonly hasFailed: boolean;
}

/** Where a button anywhere on the page asks for paper, and the page's printing answers. */
export const usePrintRequest = create<PrintRequest>(() => ({ asked: null, hasFailed: false }));

/** Asks for paper. */
export function askForPrint(asked: Printable): void {
  usePrintRequest.setState({ asked, hasFailed: false });
}

/** Says that the request is met, or could not be. */
export function endPrintRequest(hasFailed = false): void {
  usePrintRequest.setState({ asked: null, hasFailed });
}
