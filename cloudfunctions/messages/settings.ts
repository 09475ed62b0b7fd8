import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { findSubscribeTemplate } from '#shared/messages/templates'
import { done } from '#shared/result'

/** 消息设置. Topics that a person has switched off, and how many mini-program reminders are left. */
export async function getSettings(
  _input: Input<'messages.settings'>,
  { person }: PersonContext
): Promise<Output<'messages.settings'>> {
  return done({ topicsOff: person.topicsOff ?? [], noticesLeft: person.grants.notice ?? 0 })
}

/**
 * Switches one topic off or on. Safety and messages about one's own registrations are no topics, so they always come.
 */
export async function setTopic(
  { topic, on }: Input<'messages.setTopic'>,
  { store, person }: PersonContext
): Promise<Output<'messages.setTopic'>> {
  await store.people.change({ _id: person.id }, { topicsOff: on ? _.pull(topic) : _.addToSet(topic) })
  const { topicsOff = [] } = await store.people.get(person.id)
  return done({ topicsOff })
}

/** 订阅消息授权. Each acceptance is one message more; our count is a guide, WeChat's own decides. */
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
