import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { registrationId } from '#shared/events/registration'
import { formOf, openAnswers, sealAnswers } from '../../answers/sealedAnswers'
import { listEntered } from './dropEntries'

interface Rows {
  from: string
  to: string
  sealing: Sealing
}

/** What stands behind a number while it goes from one row to the other: a number is of one entry alone. */
const ON_ITS_WAY = '>'

/**
 * Hands the entries of one row over to another row of the same person, with their numbers, which are in the list for good.
 * Where both have entered, the other's entry stays. Safe to repeat, and to be killed in.
 */
export async function handOverEntries(store: Store, { from, to, sealing }: Rows): Promise<void> {
  const { lotteryEntries } = store
  for (const eventId of await listEntered(store, from)) {
    const entry = await lotteryEntries.find(registrationId(eventId, from))
    if (!entry) continue
    const id = registrationId(eventId, to)
    const number = entry.number.replace(ON_ITS_WAY, '')
    if (!(await lotteryEntries.find(id))) {
      await lotteryEntries.change({ _id: entry.id }, { number: number + ON_ITS_WAY })
      const { sealed: before, ...kept } = entry
      const row = { id: entry.id, answers: {}, ...(before && { sealed: before }) }
      const opened = openAnswers(sealing, row)
      const sealed = opened.ok ? sealAnswers(sealing, id, { answers: opened.value, form: formOf(row) }) : undefined
      await lotteryEntries.add({ ...kept, id, memberId: to, number, ...(sealed && { sealed }) })
    }
    await lotteryEntries.remove({ _id: entry.id })
  }
}
