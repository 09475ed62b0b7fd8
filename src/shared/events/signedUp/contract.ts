import { unionOf } from '../../access/role'
import { type Contract, gives, reads } from '../../contract'
import { EnterpriseIdInput, UnionIdInput } from '../../directory/directory'
import type { ExportedFile } from '../../files/exported'
import type { Page } from '../../page'
import { ExportRegistrationsInput, ListRegistrationsInput } from '../input'
import type { EventOfEnterprise, OwnPeople, RegistrationRow } from '../view'

const EVENT = { eventId: 'cup' }

/** Who signed up: in one event, of a union, of an enterprise. */
export const signedUpContract = {
  'events.registrations': reads({
    who: 'rosterReader',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    input: ListRegistrationsInput,
    output: gives<Page<RegistrationRow>>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'events.ownPeople': reads({
    who: 'rosterReader',
    of: ({ unionId }) => unionOf(unionId),
    input: UnionIdInput,
    output: gives<OwnPeople[]>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { unionId: 'union-e002' },
  }),
  'events.export': reads({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '导出报名名单',
    about: ({ eventId }) => eventId,
    concerns: 'signedUp',
    input: ExportRegistrationsInput,
    output: gives<ExportedFile>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...EVENT, reason: '现场签到' },
  }),
  'events.ofEnterprise': reads({
    who: 'organiser',
    of: ({ enterpriseId }) => ({ kind: 'enterprise', id: enterpriseId }),
    input: EnterpriseIdInput,
    output: gives<{ events: EventOfEnterprise[]; more: number }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { enterpriseId: 'ent-001' },
  }),
} as const satisfies Contract
