/** Why the interactive map cannot be had: the interface has words for each. */
export type MapFaultReason = 'webgl' | 'worker' | 'context';

export class MapFault extends Error {
  readonly reason: MapFaultReason;

  constructor(reason: MapFaultReason) {
    super(`The interactive map is not available: ${reason}.`);
    this.name = 'MapFault';
    this.reason = reason;
  }
}

/** Why the part that draws the interactive map is not there: unless it says so itself, it could not be fetched. */
export function faultOf(error: unknown): MapFault {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof MapFault ? cause : new MapFault('worker');
}
