import type { AnyAction } from '#shared/contract'
import { contracts } from '#shared/contracts'
import { lookUp } from '#shared/lookUp'

const all: Record<string, AnyAction> = contracts

/** Name of an action in the log; an action that no longer exists keeps its key. */
export function deedName(action: string): string {
  return lookUp(all, action)?.name || action
}
