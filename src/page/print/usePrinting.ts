import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { endPrintRequest, type Printable, usePrintRequest } from '../../data/printing';

/**
 * What is printed now; null outside of printing. A button's request is met as soon as everything for it
 * is there. The browser's own command leaves no time to wait: it prints what is there.
 *
 * @param prepare fetches what a sheet needs; rejects if it cannot be had
 * @param atHand what the browser's own command prints
 */
export function usePrinting(
  prepare: (what: Printable) => Promise<void>,
  atHand: Printable,
): Printable | null {
  const asked = usePrintRequest((request) => request.asked);
  const [printed, setPrinted] = useState<Printable | null>(null);

  const start = useEffectEvent((what: Printable) => {
    prepare(what).then(
      () => {
        flushSync(() => setPrinted(what));
        window.print();
        endPrintRequest();
      },
      () => endPrintRequest(true),
    );
  });
  useEffect(() => {
    if (asked) start(asked);
  }, [asked]);

  const onBefore = useEffectEvent(() => {
    if (printed === null) flushSync(() => setPrinted(atHand));
  });
  useEffect(() => {
    const before = () => onBefore();
    const after = () => setPrinted(null);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printed;
}
