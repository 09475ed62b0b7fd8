import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { hashOf, tokenOf } from '#server/session'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type Invitation, REPEAT_LASTS_MS } from '#shared/identity/invitation'
import { done, refused } from '#shared/result'
import { type Granting, grantPost, takeBackPost } from './grantPost'
import { mayStillInvite } from './mayStillInvite'

/**
 * 用邀请码. The phone that takes the code first becomes the invited person: in the mini-program whoever WeChat says holds
 * it, in a browser somebody new with a session of a month. A second phone is refused. The same phone gets the same
 * answer again for a minute, and the post only once: a code is no way back in after a dismissal.
 */
export async function takeInvitation(
  { code, secret = '' }: Input<'invitations.take'>,
  context: Context
): Promise<Output<'invitations.take'>> {
  const { store, now, from, line, person } = context
  if (person?.leaving) return refused('leaving')
  if (!person && !secret) throw new RequestFault('bad_request')
  const hash = hashOf(secret)
  const personId = person?.id ?? `h${hash.replace(/\W/g, '').slice(0, 20)}`
  const invitation = await claim(store, { id: hashOf(code), personId, now })
  if (!invitation) return refused('invitation_over')

  const granting = { invitation, personId, ...(!person && { session: { hash, now, ...from } }) }
  if (invitation.grantedAt) {
    line.leaveOut()
    if (!(await isStillIn(store, granting))) return refused('invitation_over')
  } else {
    const granted = await grantPost(store, granting)
    if (!(await isSettled(store, granting, now))) {
      await takeBackPost(store, granting, { ...granted, now })
      return refused('invitation_over')
    }
    line.say({ subject: invitation.name, personId })
  }
  return done({ name: invitation.name, ...(!person && { token: tokenOf(personId, secret) }) })
}

interface Claim {
  id: string
  personId: string
  now: number
}

/** The invitation, when this phone is the one that takes it or took it a moment ago, and its giver may still give it. */
async function claim(store: Store, { id, personId, now }: Claim): Promise<Invitation | undefined> {
  const { invitations } = store
  const given = await invitations.find(id)
  if (!given || given.expiresAt <= now || !(await mayStillInvite(store, given))) return undefined
  await invitations.change({ _id: id, expiresAt: _.gt(now), takenBy: null }, { takenBy: personId, takenAt: now })
  const taken = await invitations.find(id)
  const isRepeatable = (taken?.takenAt ?? 0) > now - REPEAT_LASTS_MS
  return taken?.takenBy === personId && isRepeatable ? taken : undefined
}

/** Whether the code was still good when the post had been given; a dismissal in between has removed it. */
async function isSettled({ invitations }: Store, { invitation: { id } }: Granting, now: number): Promise<boolean> {
  if ((await invitations.change({ _id: id, grantedAt: null }, { grantedAt: now })) > 0) return true
  return (await invitations.find(id)) !== undefined
}

/** Whether what was given then is there: a browser's session may have been ended since. */
async function isStillIn({ people }: Store, { personId, session }: Granting): Promise<boolean> {
  const person = await people.find(personId)
  return !session || (person?.sessions.some(({ hash }) => hash === session.hash) ?? false)
}
