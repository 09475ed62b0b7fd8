import { openSession } from '../../../cloudfunctions/server/session'
import type { Store } from '../../../cloudfunctions/server/store'
import type { ActionName, Answer, Input } from '../../../src/shared/api'

/** The hall as the demonstration plays in it: everybody acts by the deeds of their own phone or desk. */
export interface DemoHall {
  call: <Name extends ActionName>(token: string, action: Name, input: Input<Name>) => Promise<Answer<Name>>
  /** A session of the entrant with this number; missing where nobody of the demonstration stands behind it. */
  tokenOf: (no: number) => Promise<string | undefined>
  organiser: string
  /** From 0 up to 1. */
  chance: () => number
}

interface Setting {
  api: string
  /** Token of whoever has asked for it: what they may not do, is refused here too. */
  organiser: string
  competitionId: string
}

/** The people of a competition of the demonstration, each with a session of their own, at the product's own door. */
export async function demoHall(store: Store, { api, organiser, competitionId }: Setting): Promise<DemoHall> {
  const entrants = await store.entrants.listAll({ where: { competitionId } })
  const people = new Map(entrants.map(({ no, personId }) => [no, personId]))
  return {
    organiser,
    chance: Math.random,
    async tokenOf(no) {
      const personId = people.get(no)
      const person = personId ? await store.people.find(personId) : undefined
      return person && openSession(store, person, { now: Date.now(), device: '演示：打一轮', address: '127.0.0.1' })
    },
    async call<Name extends ActionName>(token: string, action: Name, input: Input<Name>) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      const response = await fetch(api, { method: 'POST', headers, body: JSON.stringify({ action, input }) })
      return (await response.json()) as Answer<Name>
    },
  }
}
