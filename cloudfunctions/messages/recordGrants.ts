import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { findSubscribeTemplate } from '#shared/messages/templates'
import { done } from '#shared/result'

/** 订阅消息授权. Each acceptance is one message more; our count guides, WeChat's decides. */
export async function recordGrants(
  { accepted }: Input<'messages.recordGrants'>,
  { store, person }: PersonContext
): Promise<Output<'messages.recordGrants'>> {
  const names = [...new Set(accepted)].flatMap((id) => findSubscribeTemplate(id) ?? [])
  if (names.length > 0) {
    await store.people.change({ _id: person.id }, Object.fromEntries(names.map((name) => [`grants.${name}`, _.inc(1)])))
  }
  return done({ recorded: names.length })
}
