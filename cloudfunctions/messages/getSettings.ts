import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 消息设置. What somebody does not want to be told, and how many reminders of the mini-program are left. */
export async function getSettings(
  _input: Input<'messages.settings'>,
  { person }: PersonContext
): Promise<Output<'messages.settings'>> {
  return done({ topicsOff: person.topicsOff ?? [], noticesLeft: person.grants.notice ?? 0 })
}
