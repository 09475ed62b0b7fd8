import * as v from 'valibot'
import { unionOf } from '../../access/role'
import { type Contract, does, gives, reads } from '../../contract'
import { ownUnionOf } from '../../identity/caller'
import { idText } from '../../text'
import { DisinviteInput, FindInviteesInput, InviteInput } from './input'
import type { InvitedSeen, InviteesFound } from './view'

/** 受邀参加. Whom an event is for by name. */
export const invitedContract = {
  'events.findInvitees': reads({
    who: 'organiser',
    of: (_input, { roles }) => unionOf(ownUnionOf({ roles })),
    input: FindInviteesInput,
    output: gives<InviteesFound>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: { text: '1. 陈示例' },
  }),
  'events.invited': reads({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    input: v.strictObject({ eventId: idText() }),
    output: gives<{ people: InvitedSeen[] }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup' },
  }),
  'events.invite': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '邀请参加活动',
    about: ({ eventId }) => eventId,
    input: InviteInput,
    output: gives<
      { invited: number },
      'not_by_invitation' | 'invited_many' | 'invited_outside' | 'cancelled' | 'finished'
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup', memberIds: ['m-Chen'] },
  }),
  'events.disinvite': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '收回活动的邀请',
    about: ({ eventId, memberId }) => `${eventId}:${memberId}`,
    input: DisinviteInput,
    output: gives<{ invited: number }, 'not_by_invitation' | 'invited_in' | 'invited_last'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup', memberId: 'm-Chen' },
  }),
} as const satisfies Contract
