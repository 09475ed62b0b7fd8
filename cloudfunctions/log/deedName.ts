import type { AnyAction } from '#shared/contract'
import { contracts } from '#shared/contracts'

const all: Record<string, AnyAction> = contracts

/** What an action is called in the log; one that is gone by now keeps its key. */
export function deedName(action: string): string {
  return (Object.hasOwn(all, action) && all[action]?.name) || action
}
