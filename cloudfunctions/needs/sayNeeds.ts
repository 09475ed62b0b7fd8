import type { MemberContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { type Needs, needsId, type SaidNeed } from '#shared/needs/need'
import { needSeason } from '#shared/needs/needSeason'
import type { OwnNeeds } from '#shared/needs/view'
import { done } from '#shared/result'
import { findFits } from './findFits'

/** 我的需要, of this season. */
export async function readNeeds(_input: object, context: MemberContext): Promise<Output<'needs.mine'>> {
  const found = await context.store.needs.find(idOf(context))
  return done(await tell(context, found?.said ?? []))
}

/**
 * 说需要. What is chosen takes the place of what was; a need that stays keeps when and where it was said first, so that a repeat changes
 * nothing.
 */
export async function sayNeeds(
  { tags, from, eventId }: Input<'needs.say'>,
  context: MemberContext
): Promise<Output<'needs.say'>> {
  const { store, person, now } = context
  if (eventId) await store.events.get(eventId)
  const before = (await store.needs.find(idOf(context)))?.said ?? []
  const said = tags.map((tag): SaidNeed => {
    const same = before.find((one) => one.tag === tag)
    return same ?? { tag, at: now, from, ...(from === 'event' && eventId && { eventId }) }
  })
  const needs: Needs = {
    ...{ id: idOf(context), season: needSeason(now).key, personId: person.id, memberId: person.member.id },
    ...{ said, at: now },
  }
  await store.needs.put(needs)
  return done(await tell(context, said))
}

/** 都收回. As if nothing had been said in this season. */
export async function takeBackNeeds(_input: object, context: MemberContext): Promise<Output<'needs.takeBack'>> {
  await context.store.needs.remove({ _id: idOf(context) })
  return done(await tell(context, []))
}

function idOf({ person, now }: MemberContext): string {
  return needsId(needSeason(now).key, person.id)
}

async function tell(context: MemberContext, said: SaidNeed[]): Promise<OwnNeeds> {
  const fits = await findFits(
    context,
    said.map(({ tag }) => tag)
  )
  return { season: needSeason(context.now), said, ...fits }
}
