import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { FieldConditions, Order } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import type { Case } from '#shared/cases/case'
import type { QueueView } from '#shared/cases/queue/input'
import { deskViewerOf } from '#shared/cases/sight'
import { queueRowOf } from '#shared/cases/view'
import { isOfficer, leadsFederation, unionsLedBy } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import { done } from '#shared/result'

const PAGE = 30

/** 诉求队列. What was promised first comes first; what is over, or was said of one thing, the latest first. */
export async function listQueue(
  { cursor, ...asked }: Input<'cases.queue'>,
  context: PersonContext
): Promise<Output<'cases.queue'>> {
  const page = await context.store.cases.page({ ...queueFor(asked, context), size: PAGE, cursor })
  return done({ ...page, items: page.items.map((found) => queueRowOf(found, deskViewerOf(found, context.person))) })
}

/** Condition and order of the queue that somebody in office asks for. */
export function queueFor(
  { view, about }: Omit<Input<'cases.queue'>, 'cursor'>,
  { person, now }: Pick<PersonContext, 'person' | 'now'>
): { where: FieldConditions<Case>; order: Order<Case> } {
  const latest: Order<Case> = ['pageKey', 'desc']
  if (about)
    return {
      where: { ...scopeOf(person), 'about.id': about.id, 'about.kind': about.kind, ...notPrivate },
      order: latest,
    }
  const where = { ...scopeOf(person), ...viewOf(view, { person, now }) }
  return { where, order: view === 'done' ? latest : ['dueKey', 'asc'] }
}

/** What is kept for few would say by its row alone what it is about. */
const notPrivate: FieldConditions<Case> = { counselOnly: _.neq(true), kind: _.neq('hardship') }

/** What somebody handles or looks after: their level and those below it, nothing of their own and nothing that they are barred from. */
function scopeOf(person: Person): FieldConditions<Case> {
  const { id, member } = person
  const notTheirs: FieldConditions<Case> = {
    barred: _.neq(id),
    'asker.personId': _.neq(id),
    ...(member && { 'asker.memberId': _.neq(member.id) }),
  }
  if (leadsFederation(person)) return notTheirs
  if (isOfficer(person)) return { ...notTheirs, level: _.in(['union', 'station']) }
  return { ...notTheirs, unionId: _.in(unionsLedBy(person)), level: 'union' }
}

function viewOf(view: QueueView, { person, now }: { person: Person; now: number }): FieldConditions<Case> {
  switch (view) {
    case 'open':
      return { shelf: 'open' }
    case 'mine':
      return { shelf: 'open', 'owner.id': person.id }
    case 'late':
      return { shelf: 'open', dueAt: _.lte(now) }
    case 'done':
      return { shelf: 'done' }
  }
}
