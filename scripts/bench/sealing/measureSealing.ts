import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sealAll } from '../../../cloudfunctions/events/feature'
import { newPlaceBook } from '../../../cloudfunctions/events/places/layPlaceBook'
import { registerForEvent } from '../../../cloudfunctions/events/signUp/registerForEvent'
import { openStore, schema } from '../../../cloudfunctions/schema'
import { newKey } from '../../../cloudfunctions/server/sealing/keyRing'
import { openSealing } from '../../../cloudfunctions/server/sealing/sealing'
import { anEvent, aPerson, asking } from '../../../cloudfunctions/testing/factories'
import { openDatabase } from '../../../localcloud/database/openDatabase'
import { localDatabase } from '../../../localcloud/inProcess'
import { type Figure, ms, percentile, timesOf } from '../figure'

const PEOPLE = 1000
const SEALS = 20_000
const question = (id: string) => ({ id, label: id, kind: 'text' as const, required: false })
const questions = ['meal', 'size', 'note'].map(question)
const answers = { meal: '吃，不要辣', size: 'L', note: '膝盖不好，请安排靠边的座位，谢谢' }

/** Measures what sealing costs a registration, and sealing everything anew under another key. */
export async function measureSealing(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sealing-'))
  const database = openDatabase({ file: join(folder, 'cloud.db'), collections: schema })
  const store = openStore(localDatabase(database))
  const [older, newer] = [newKey(), newKey()]
  const sealing = openSealing([older])
  const register = async (id: string, given: Record<string, string>) => {
    const event = anEvent({ id, questions, capacity: PEOPLE })
    await store.events.add(event)
    await store.places.add(newPlaceBook(event))
    return timesOf(PEOPLE, (index) =>
      registerForEvent({ eventId: id, answers: given }, { ...asking(store, aPerson(`N${index}`)), sealing })
    )
  }
  // The first hundreds of calls are slower for everybody.
  await register('warm', answers)
  const without = await register('without', {})
  const sealed = await register('sealed', answers)
  const began = performance.now()
  await sealAll(store, openSealing([newer, older]))
  const anew = performance.now() - began
  database.close()
  rmSync(folder, { recursive: true, force: true })

  const text = JSON.stringify(answers)
  const oneBegan = performance.now()
  for (let index = 0; index < SEALS; index++) sealing.open(sealing.seal(text, `r${index}`), `r${index}`)
  const one = (performance.now() - oneBegan) / SEALS
  return [
    { what: 'sealing and opening three answers', value: (one * 1000).toFixed(1), unit: 'µs' },
    {
      what: 'registering without / with sealed answers, p50',
      value: `${ms(percentile(without, 0.5))} / ${ms(percentile(sealed, 0.5))}`,
      unit: 'ms',
      note: `p99 ${ms(percentile(without, 0.99))} / ${ms(percentile(sealed, 0.99))}`,
    },
    { what: `sealing ${2 * PEOPLE} registrations anew`, value: (anew / 1000).toFixed(1), unit: 's' },
  ]
}
