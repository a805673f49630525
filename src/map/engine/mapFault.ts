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
