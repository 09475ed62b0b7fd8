import type { TaskSource } from '#server/feature'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import { unionOf } from '#shared/access/role'
import { dayStart } from '#shared/beijingTime'
import { approvalMessage } from '#shared/events/approval/approvalMessage'
import type { UnionEvent } from '#shared/events/event'
import { unionsLedBy } from '#shared/identity/caller'
import { type Task, taskOf } from '#shared/tasks/task'
import { leaveMessages } from '../../delivery/feature'
import { eventReview, reviewWaits } from '../review/eventReview'
import type { StoredEvent } from '../storedEvent'

type Row = Pick<StoredEvent, 'id' | 'title' | 'startsAt' | 'unionId' | 'state' | 'approval'>

/** Those who wait for one chair, or for whoever runs the event (`''`). */
interface AwaitingGroup {
  unionId: string
  count: number
  since: number
}

async function groupsOf({ registrations }: Store, event: Row): Promise<AwaitingGroup[]> {
  if (!event.approval || event.state !== 'published') return []
  const rows = await registrations.listAll({
    where: { eventId: event.id, status: 'confirmed', awaits: _.exists(true) },
    fields: ['unionId', 'awaits', 'at'],
  })
  const groups = new Map<string, AwaitingGroup>()
  for (const { awaits, unionId: of, at } of rows) {
    const unionId = awaits === 'chair' ? of : ''
    const { count = 0, since = at } = groups.get(unionId) ?? {}
    groups.set(unionId, { unionId, count: count + 1, since: Math.min(since, at) })
  }
  return [...groups.values()]
}

/** A task stands for all who wait for the same people; after the beginning nobody waits any more. */
function tasksOf(event: Row, groups: AwaitingGroup[]): Task[] {
  return groups.map(({ unionId, count, since }) =>
    taskOf({
      ...{ kind: 'approvals', subject: `${event.id}:${unionId}`, scope: unionOf(unionId || event.unionId) },
      ...{ since, until: event.startsAt, count },
    })
  )
}

/** 等同意的报名. Writes down how many wait for whom, and tells the chairs, each once a day. Safe to repeat. */
export async function noteApprovals(store: Store, event: UnionEvent, now: number): Promise<void> {
  const groups = now < event.startsAt ? await groupsOf(store, event) : []
  await noteTasks(store, event.id, tasksOf(event, groups))
  await tellChairsOf(store, event, { groups: groups.filter(({ unionId }) => unionId), now })
}

async function noteTasks({ tasks }: Store, eventId: string, wanted: Task[]): Promise<void> {
  const noted = await tasks.listAll({ where: { kind: 'approvals' } })
  const over = noted.filter(({ id, subject }) => isOf(subject, eventId) && wanted.every((task) => task.id !== id))
  if (over.length > 0) await tasks.remove({ _id: _.in(over.map(({ id }) => id)) })
  await Promise.all(wanted.map((task) => tasks.put(task)))
}

function isOf(subject: string, eventId: string): boolean {
  return subject.startsWith(`${eventId}:`)
}

async function tellChairsOf(
  store: Store,
  event: UnionEvent,
  { groups, now }: { groups: AwaitingGroup[]; now: number }
): Promise<void> {
  if (groups.length === 0) return
  const ids = groups.map(({ unionId }) => unionId)
  const holders = await store.people.listAll({ where: { 'roles.of.id': _.in(ids) }, fields: ['roles'] })
  const messages = holders.flatMap(({ id: personId, roles }) => {
    const led = unionsLedBy({ roles })
    return groups
      .filter(({ unionId }) => led.includes(unionId))
      .map(({ unionId, count }) => approvalMessage({ event, unionId, personId, count, day: dayStart(now) }, now))
  })
  await leaveMessages(store, messages, now)
}

const FIELDS = ['title', 'startsAt', 'endsAt', 'unionId', 'state', 'approval', 'review'] as const

function mayWait(now: number): Where<StoredEvent> {
  return _.or<StoredEvent>([
    { 'review.state': 'asked' },
    { state: 'published', endsAt: _.gt(now), approval: _.exists(true) },
  ])
}

/** What of events waits for somebody, found in one walk: chairs’ events before an officer, and sign-ups before a yes. */
export const eventTasks: TaskSource = {
  kinds: [...eventReview.tasks.kinds, 'approvals'],
  async list(store, now) {
    const tasks: Task[] = []
    for await (const rows of store.events.walk({ where: mayWait(now), fields: FIELDS })) {
      for (const row of rows) {
        tasks.push(...reviewWaits(row).map(taskOf))
        if (row.approval && now < row.startsAt) tasks.push(...tasksOf(row, await groupsOf(store, row)))
      }
    }
    return tasks
  },
  async note(store, subject) {
    const [eventId = '', unionId] = subject.split(':')
    if (unionId === undefined) return eventReview.tasks.note(store, eventId)
    const event = await store.events.find(eventId)
    return noteTasks(store, eventId, event ? tasksOf(event, await groupsOf(store, event)) : [])
  },
}
