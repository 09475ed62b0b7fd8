import { THE_STREET } from '#shared/access/role'
import type { Feature } from './feature'
import type { House, RowHoldings } from './house'

/** Limit of steps up to the street: nothing lies deeper than an entry of an event of a union of a community. */
const DEEPEST = 6

export function openHouse(features: readonly Feature[]): House {
  const belonging = Object.assign({}, ...features.map(({ things }) => things)) as Feature['things']
  const namedBy = new Map(
    features.flatMap(({ actions = {}, names }) => Object.keys(actions).map((action) => [action, names] as const))
  )
  const namedThen = new Map(
    features.flatMap(({ actions = {}, namesThen }) =>
      Object.keys(actions).map((action) => [action, namesThen] as const)
    )
  )
  // What the installation does by itself is no action of anybody, and is named by the room that its key begins with.
  const namedByRoom = new Map([...namedBy].map(([action, names]) => [roomOf(action), names] as const))
  const tasksNamedBy = new Map(
    features.flatMap(({ tasks = [], names }) =>
      tasks.flatMap(({ kinds }) => kinds.map((kind) => [kind, names] as const))
    )
  )

  const subjects = new Map(features.flatMap(({ caseSubjects = {} }) => Object.entries(caseSubjects)))

  return {
    async thingsFrom(store, thing) {
      const things = [thing]
      for (let last = thing; last.kind !== 'street' && things.length < DEEPEST; ) {
        last = (await belonging?.[last.kind]?.(store, last.id)) ?? THE_STREET
        things.push(last)
      }
      return things
    },
    namesFor: (action) => namedBy.get(action) ?? namedByRoom.get(roomOf(action)),
    namesThen: (action) => namedThen.get(action),
    namesForTask: (kind) => tasksNamedBy.get(kind),
    caseSubject: (kind) => subjects.get(kind),
    holdings: together(features.flatMap(({ holdings }) => holdings ?? [])),
  }
}

function roomOf(action: string): string {
  return action.split('.')[0] ?? action
}

/** The holdings of all features as one. */
function together(all: RowHoldings[]): RowHoldings {
  return {
    list: async (store, row) => (await Promise.all(all.map(({ list }) => list(store, row)))).flat(),
    async giveBack(store, row) {
      let count = 0
      for (const { giveBack } of all) count += await giveBack(store, row)
      return count
    },
    follows: (memberId) => all.flatMap(({ follows }) => follows(memberId)),
    handOver: async (store, row) => (await Promise.all(all.map(({ handOver }) => handOver(store, row)))).flat(),
  }
}
