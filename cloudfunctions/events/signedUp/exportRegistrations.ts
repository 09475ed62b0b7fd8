import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import { sessionsIn } from '#shared/events/places/severalSessions'
import { REGISTRATION_STATUSES } from '#shared/events/registrationStatus'
import { lookUp } from '#shared/lookUp'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { exportPeople } from '../../files/feature'
import { shownAnswers } from '../answers/sealedAnswers'
import { shownCompanions } from '../family/companions'
import type { StoredRegistration } from '../storedRegistration'
import { type ListedPerson, listPeopleOf } from './listPeopleOf'
import { readTeams } from './readTeams'
import { toExportRow } from './toExportRow'

const HEAD = ['序号', '状态', '姓名', '手机', '工会', '企业', '报名时间（北京）']

/** 导出报名名单, which can be printed and signed. Everybody who ever registered; within a state the earliest first. */
export async function exportRegistrations(
  { eventId, reason }: Input<'events.export'>,
  context: PersonContext
): Promise<Output<'events.export'>> {
  const event = await context.store.events.get(eventId)
  const { title, questions } = event
  const placeOf = placeWords(event)
  const registrations = await context.store.registrations.listAll({ where: { eventId } })
  const people = (await listPeopleOf(context.store, registrations)).sort(byStateAndTime)
  const isWhole = reason !== undefined
  const teamOf = await readTeams(context.store, event, registrations)
  const answersOf = ({ registration }: ListedPerson) => {
    const shown = shownAnswers(context.sealing, registration, questions, isWhole ? 'whole' : 'masked')
    return questions.map(({ id }) => lookUp(shown, id) ?? '')
  }
  const familyOf = ({ registration }: ListedPerson) =>
    event.family ? [shownCompanions(context.sealing, registration, isWhole)] : []
  const teamCells = ({ registration }: ListedPerson) => {
    const team = teamOf(registration)
    if (!event.team) return []
    return team ? [isWhole ? team.captain : maskName(team.captain), team.isCaptain ? '队长' : '队员'] : ['', '']
  }
  const file = await exportPeople(context, {
    ...{ subject: eventId, reason },
    ...{ name: `报名名单-${title}`, title: '报名名单' },
    head: [
      ...HEAD,
      ...placeOf.head,
      ...(event.family ? ['同去的家人'] : []),
      ...(event.team ? ['队长', '队里'] : []),
      ...questions.map(({ label }) => label),
      '移出或来不了的理由',
      '签名',
    ],
    rows: people.map((person, index) => [
      String(index + 1),
      ...toExportRow(
        person,
        [...placeOf.cells(person.registration), ...familyOf(person), ...teamCells(person), ...answersOf(person)],
        isWhole
      ),
      '',
    ]),
  })
  return done(file)
}

/** Columns for session and reserve, in an event that has them. */
function placeWords({ sessions, reserves }: Pick<UnionEvent, 'sessions' | 'reserves'>) {
  const nameOf = (all: { id: string; name: string }[], id: string | undefined) =>
    all.find((one) => one.id === id)?.name ?? ''
  return {
    head: [...(sessions ? ['场次'] : []), ...(reserves ? ['名额'] : [])],
    cells: ({ session, also, reserve }: Pick<StoredRegistration, 'session' | 'also' | 'reserve'>) => [
      ...(sessions
        ? [
            sessionsIn({ session, also })
              .map((id) => nameOf(sessions, id))
              .join('、'),
          ]
        : []),
      ...(reserves ? [nameOf(reserves, reserve) || '公共'] : []),
    ],
  }
}

function byStateAndTime({ registration: one }: ListedPerson, { registration: other }: ListedPerson): number {
  return REGISTRATION_STATUSES.indexOf(one.status) - REGISTRATION_STATUSES.indexOf(other.status) || one.at - other.at
}
