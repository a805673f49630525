import type { Browser } from 'playwright-core';
import { bytesOfPageAlone, type ColdLoad, loadCold } from './coldLoad';
import { aloneLine, type ComparedRow, comparedLine, printComparedHead } from './compared';
import { print } from './report';
import type { Side, Sides } from './sides';

const KILO = 1000;
const TARGETS = { first: 0.4, answers: 1, bytes: 0.3 };

/** First visits of both sides in turn: time, bytes and work until the first map and until it answers. */
export async function benchLoad(
  browser: Browser,
  { app, eurostat }: Sides,
  loads: number,
  title: string,
  isSynthetic: boolean,
): Promise<void> {
  const timed = await inTurn(browser, [app, eurostat], loads, false);
  const traced = await inTurn(browser, [app, eurostat], loads, true);
  const row = (
    what: string,
    unit: string,
    from: readonly (readonly ColdLoad[])[],
    figure: (load: ColdLoad) => number | null,
    target?: number,
  ): string => {
    const [ofApp = [], ofPeer = []] = from.map((each) =>
      each.flatMap((load) => figure(load) ?? []),
    );
    const compared: ComparedRow = { what, unit, app: ofApp, peer: ofPeer };
    return comparedLine(target === undefined ? compared : { ...compared, target });
  };
  printComparedHead(`${title}, ${loads} cold loads`);
  // The written page shows the real regions, whatever data follows.
  if (!isSynthetic) {
    print(row('first map', 'ms', timed, ({ first }) => first, TARGETS.first));
  }
  print(row('answering map', 'ms', timed, ({ answers }) => answers, TARGETS.answers));
  print(
    aloneLine(
      'WebGL map ready',
      'ms',
      (timed[0] ?? []).flatMap(({ ready }) => ready ?? []),
    ),
  );
  if (isSynthetic) {
    print(
      row('main thread busy until the answering map', 'ms', traced, (load) => load.busyToAnswer),
    );
    return;
  }
  const kilobytes = (bytes: number) => bytes / KILO;
  const needed = kilobytes(await bytesOfPageAlone(browser, app));
  const peerBytes = (timed[1] ?? []).map(({ bytesToFirst }) => kilobytes(bytesToFirst));
  const alone = { app: [needed], peer: peerBytes, target: TARGETS.bytes };
  print(comparedLine({ what: 'bytes that the first map needs', unit: 'kB', ...alone }));
  print(
    row(
      'bytes begun until the first map',
      'kB',
      timed,
      (load) => kilobytes(load.bytesToFirst),
      TARGETS.bytes,
    ),
  );
  print(
    row('bytes begun until the answering map', 'kB', timed, (load) =>
      kilobytes(load.bytesToAnswer),
    ),
  );
  print(
    row(
      'main thread busy until a script marks the first map',
      'ms',
      traced,
      (load) => load.busyToFirst,
    ),
  );
  print(row('main thread busy until the answering map', 'ms', traced, (load) => load.busyToAnswer));
}

/** So many loads of each, one side after the other, so that whatever else the machine does meets both. */
async function inTurn(
  browser: Browser,
  sides: readonly Side[],
  loads: number,
  isTraced: boolean,
): Promise<ColdLoad[][]> {
  const all: ColdLoad[][] = sides.map(() => []);
  for (let i = 0; i < loads; i++) {
    for (const [at, side] of sides.entries()) {
      all[at]?.push(await loadCold(browser, side, isTraced));
    }
  }
  return all;
}
