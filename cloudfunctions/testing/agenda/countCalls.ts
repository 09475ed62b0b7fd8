import { Db } from '@cloudbase/database'

/** What the SDK asks of the database from now on, of whatever kind; the count ends when it is read. */
export function countCalls(): () => number {
  const requester = (Db as unknown as { reqClass: { prototype: { send(...given: unknown[]): unknown } } }).reqClass
  const { send } = requester.prototype
  let calls = 0
  requester.prototype.send = function (...given) {
    calls += 1
    return send.apply(this, given)
  }
  return () => {
    requester.prototype.send = send
    return calls
  }
}
