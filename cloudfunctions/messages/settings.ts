import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { findSubscribeTemplate } from '#shared/messages/templates'
import { done } from '#shared/result'

/** 消息设置. What somebody does not want to be told, and how many reminders of the mini-program are left. */
export async function getSettings(
  _input: Input<'messages.settings'>,
  { person }: PersonContext
): Promise<Output<'messages.settings'>> {
  return done({ topicsOff: person.topicsOff ?? [], noticesLeft: person.grants.notice ?? 0 })
}

/** Switches one kind of messages off or on. Safety and what somebody registered for cannot be switched off. */
export async function setTopic(
  { topic, on }: Input<'messages.setTopic'>,
  { store, person }: PersonContext
): Promise<Output<'messages.setTopic'>> {
  await store.people.change({ _id: person.id }, { topicsOff: on ? _.pull(topic) : _.addToSet(topic) })
  const { topicsOff = [] } = await store.people.get(person.id)
  return done({ topicsOff })
}

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
