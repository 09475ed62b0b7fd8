import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import type { JoinedCase } from '#shared/cases/board'
import type { Case } from '#shared/cases/case'
import { isKept } from '#shared/cases/hardship'
import { deskViewerOf, levelOf, mayHandle } from '#shared/cases/sight'
import { type CaseRow, rowOf, viewCase } from '#shared/cases/view'
import { holidayYear } from '#shared/cases/workdays'
import { done } from '#shared/result'
import { listHandlers } from '../handlers'
import { listJoined } from '../joined'

const EARLIER = 10

/** A case for somebody in office; to whoever must not know of it there is none. */
export async function findForDesk(
  { store, person, now }: Pick<PersonContext, 'store' | 'person' | 'now'>,
  caseId: string,
  { isOpening = false } = {}
) {
  const found = await store.cases.get(caseId)
  const viewer = deskViewerOf(found, person)
  if (!viewer) throw new RequestFault('not_found')
  if (isKept(found)) await writeOpening(store, { found, by: person.name, now, isOpening })
  return { found, viewer, level: levelOf(person, found.unionId) ?? found.level }
}

/** Openings of one case that are kept, at most; a case that is opened oftener is for the telephone. */
const MOST_OPENINGS = 500

/** 记下谁打开. Before anything is shown; a step of somebody who has opened it already is no opening of its own. */
async function writeOpening(store: Store, { found, by, now, isOpening }: Opening): Promise<void> {
  const { id, openings = [] } = found
  if (!isOpening && openings.some((one) => one.by === by)) return
  const hasRoom = { _id: id, [`openings.${MOST_OPENINGS - 1}` as const]: _.exists(false) }
  const written = await store.cases.change(hasRoom, { openings: _.push([{ by, at: now }]) })
  if (written === 0) throw new RequestFault('not_found')
}

interface Opening {
  found: Case
  by: string
  now: number
  isOpening: boolean
}

/** 看一件诉求. */
export async function openCase({ caseId }: Input<'cases.open'>, context: PersonContext): Promise<Output<'cases.open'>> {
  const { store, person } = context
  const { found, viewer, level } = await findForDesk(context, caseId, { isOpening: true })
  const [handlers, earlier, joined, main] = await Promise.all([
    mayHandle(viewer) ? listHandlers(store, found) : [],
    mayHandle(viewer) ? findEarlier(context, found) : [],
    mayHandle(viewer) ? listJoined(store, caseId) : [],
    found.joinedTo && mayHandle(viewer) ? store.cases.find(found.joinedTo) : undefined,
  ])
  return done({
    ...{ view: viewCase(found, viewer, level), viewer, earlier },
    handlers: handlers.filter(({ id }) => id !== person.id).map(({ id, name }) => ({ id, name })),
    joined: joined.filter((one) => deskViewerOf(one, person)).map(numberOf),
    ...(main && deskViewerOf(main, person) && { joinedTo: numberOf(main) }),
    ...(holidayYear(found.dueAt - 1) ? {} : { unknownYear: inBeijing(found.dueAt - 1).year() }),
  })
}

function numberOf({ id, number }: Case): JoinedCase {
  return { id, number }
}

/** What the same person has asked before, as far as this officer may see it. */
async function findEarlier(
  { store, person }: Pick<PersonContext, 'store' | 'person'>,
  { id, asker }: Case
): Promise<CaseRow[]> {
  if (!asker) return []
  const rows = await store.cases.list({
    where: { 'asker.personId': asker.personId, _id: _.neq(id) },
    order: ['pageKey', 'desc'],
    limit: EARLIER,
  })
  return rows.filter((row) => !isKept(row) && deskViewerOf(row, person)).map(rowOf)
}
