import type { AnyAction } from '#shared/contract'
import { contracts } from '#shared/contracts'
import { lookUp } from '#shared/lookUp'

const all: Record<string, AnyAction> = contracts

/** What the installation writes down of itself. */
const ownDeeds = {
  'installation.memory': '内存快满了',
  'events.draw': '抽签',
  'events.order': '按记录排轮换的顺序',
  'events.giveByOrder': '按顺序给名额',
}

/** Name of an action in the log; an action that no longer exists keeps its key. */
export function deedName(action: string): string {
  return lookUp(all, action)?.name || lookUp(ownDeeds, action) || action
}

/** Every deed that can have a line, by name; several actions of one name stay apart. */
export function deedNames(): { action: string; name: string }[] {
  const named = Object.entries(all).flatMap(([action, { name }]) => (name ? [{ action, name }] : []))
  return named.sort((one, other) => one.name.localeCompare(other.name, 'zh'))
}
