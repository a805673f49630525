import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ComponentType, lazy } from 'react';

/** The code of a part of the page could not be fetched. */
export class PartError extends Error {
  constructor(cause: unknown) {
    super('A part of the page could not be loaded.', { cause });
    this.name = 'PartError';
  }
}

/**
 * Asks once more for a file that could not be had, by another address: a browser remembers that the
 * first one failed, and would not ask the network again. Where its message does not name the file, or
 * what failed is a file that this one needs, the page has to be loaded anew.
 */
function loadAnew<File>(cause: unknown): Promise<File> {
  const [address] = /https?:\S+/.exec(String(cause)) ?? [];
  if (!address) throw cause;
  return import(/* @vite-ignore */ `${address}?again=${Date.now()}`);
}

/**
 * A component whose code is fetched when it is first shown: suspends meanwhile, throws a
 * {@link PartError} if it cannot be had. Unlike with `React.lazy`, trying again after a failure asks
 * the network again, as it does for data.
 *
 * @param name of the part: its file exports the component by this name
 */
export function lazyPart<Name extends string, Props extends object>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
): ComponentType<Props> {
  let hasFailed = false;
  const ask = (onFault: () => void) =>
    lazy(async () => {
      try {
        const file = await load().catch(loadAnew<Awaited<ReturnType<typeof load>>>);
        return { default: file[name] as ComponentType<object> };
      } catch (cause) {
        hasFailed = true;
        onFault();
        throw new PartError(cause);
      }
    });
  let Attempt = ask(() => {});
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, when its module loads, as React.lazy is
  return function Part(props: Props) {
    const { isReset, clearReset } = useQueryErrorResetBoundary();
    if (hasFailed && isReset()) {
      hasFailed = false;
      // What fails again waits for the next "Try again".
      Attempt = ask(clearReset);
    }
    return <Attempt {...props} />;
  };
}
