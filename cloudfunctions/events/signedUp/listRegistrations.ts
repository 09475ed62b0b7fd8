import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Registration } from '#shared/events/registration'
import type { RegistrationRow } from '#shared/events/view'
import { isOrganiserFor } from '#shared/identity/caller'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { answerOf } from './toExportRow'

const PAGE = 50

/**
 * 报名名单. Whoever came first stands first; the position is that of the queue at this moment. A chair sees the people of
 * other unions as an export without a reason does; with one, that is written down, `events.export` has them in full.
 */
export async function listRegistrations(
  { eventId, status, cursor }: Input<'events.registrations'>,
  { store, person }: PersonContext
): Promise<Output<'events.registrations'>> {
  const { questions } = await store.events.get(eventId)
  const choices = new Set(questions.flatMap(({ id, kind }) => (kind === 'choice' ? [id] : [])))
  const page = await store.registrations.page({
    where: { eventId, status: status ?? _.in(['confirmed', 'waitlisted', 'removed', 'withdrawn']) },
    order: ['at', 'asc'],
    thenBy: ['memberId', 'asc'],
    size: PAGE,
    cursor,
  })
  const [nameOf, positionOf] = await Promise.all([enterpriseNames(store, page.items), positions(store, eventId)])
  const items = page.items.map((row) => {
    const isOpen = isOrganiserFor(person, row.unionId)
    const shown = toRow(isOpen ? row : masked(row, choices), nameOf(row.enterpriseId), positionOf(row.memberId))
    return isOpen ? shown : { ...shown, isMasked: true as const }
  })
  return done({ ...page, items })
}

function masked(row: Registration, choices: ReadonlySet<string>): Registration {
  const answers = Object.entries(row.answers).map(([id, answer]) => [id, answerOf(answer, choices.has(id))])
  return { ...row, name: maskName(row.name), answers: Object.fromEntries(answers) }
}

function toRow(row: Registration, enterpriseName: string, position: number | undefined): RegistrationRow {
  const { memberId, name, status, at, answers, removedReason } = row
  return {
    memberId,
    name,
    status,
    at,
    answers,
    enterpriseName,
    ...(removedReason && { removedReason }),
    ...(status === 'waitlisted' && position && { position }),
  }
}

async function enterpriseNames({ enterprises }: Store, rows: Registration[]) {
  const found = await enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))])
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return (id: string) => names.get(id) ?? ''
}

async function positions({ places }: Store, eventId: string) {
  const book = await places.find(eventId)
  const order = new Map(book?.waiting.map(({ member }, index) => [member, index + 1]))
  return (memberId: string) => order.get(memberId)
}
