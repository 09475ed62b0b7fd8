import type { Fault } from '#shared/reason'

/** A request that is wrong in itself: it ends the call and is answered with a status; nothing is written. */
export class RequestFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault)
    this.name = 'RequestFault'
  }
}
