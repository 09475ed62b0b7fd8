import type { Step } from '#server/agenda'
import type { Job } from '#server/job'
import { runEach } from '#server/runEach'
import { type Sealing, sealingHere } from '#server/sealing/sealing'
import { sealPartAgain } from '#server/sealing/sealPartAgain'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import { familyPart, ownYearPart } from '../../family/feature'
import { companionsPart } from '../family/companions'
import { answerFilesPart } from '../files/keptFile'
import { seedsPart } from '../lottery/sealedSeeds'
import { entriesPart } from '../order/entries/sealedEntries'
import type { StoredRegistration } from '../storedRegistration'
import { formOf, openAnswers, sealAnswers } from './sealedAnswers'

const A_LOOK = 200
const A_RUN = 2000
const AT_ONCE = 8
const AGAIN_MS = 60_000
/** Nights in which it is looked for plain answers after a migration. */
const PLAIN_FOR_MS = 3 * 24 * 3_600_000

type Running = Pick<Job, 'store' | 'clock' | 'until'>

/** 换封. Seals with the first key what an older one has sealed, or what functions deployed before have left in plain. */
export const sealAgainStep: Step = {
  run: (job) => sealAgain(job, sealingHere()),
  every: '04:40',
}

/** Some rows of a run; answers when to go on, as long as there is something left that can be sealed anew. */
export async function sealAgain(job: Running, sealing: Sealing): Promise<number | undefined> {
  const [first, ...older] = sealing.ids
  if (first === undefined) return undefined
  const inPlain: Where<StoredRegistration> = { answers: _.neq({}) }
  const isUnderOlder: Where<StoredRegistration> = { 'sealed.key': _.in(older) }
  const looks = [...(older.length > 0 ? [isUnderOlder] : []), ...((await mayHavePlain(job)) ? [inPlain] : [])]
  let count = 0
  const seal = async (row: StoredRegistration) => {
    const sealed = await sealRow(job.store, sealing, row)
    count += sealed
  }
  for (const where of looks)
    for await (const rows of job.store.registrations.walk({ where, size: A_LOOK })) {
      await runEach(rows, seal, AT_ONCE)
      if (count >= A_RUN || job.clock() >= job.until) return job.clock() + AGAIN_MS
    }
  for (const part of [companionsPart, familyPart, ownYearPart, entriesPart, seedsPart, answerFilesPart])
    if (!(await sealPartAgain(job, sealing, part))) return job.clock() + AGAIN_MS
  return undefined
}

/**
 * Whether functions of the version before may lately have run beside. Only then is it worth looking through all rows,
 * which no index helps with.
 */
async function mayHavePlain({ store, clock }: Running): Promise<boolean> {
  const installation = await store.installation.find('this')
  return installation !== undefined && clock() - installation.migratedAt < PLAIN_FOR_MS
}

/** Seals everything that is there, however long it takes. */
export async function sealAll(store: Store, sealing: Sealing): Promise<void> {
  while (await sealAgain({ store, clock: () => 0, until: Number.POSITIVE_INFINITY }, sealing));
}

/** Writes only over what was read; answers how many rows that were. A row that does not open stays: its key is of no use to it. */
async function sealRow({ registrations }: Store, sealing: Sealing, row: StoredRegistration): Promise<number> {
  const { id, answers, answeredRev, sealed: before } = row
  const opened = openAnswers(sealing, row)
  if (!opened.ok) return 0
  const sealed = sealAnswers(sealing, id, { answers: opened.value, form: formOf(row) })
  return registrations.change(
    {
      ...{ _id: id, answers: _.eq(answers), answeredRev: answeredRev ?? _.exists(false) },
      'sealed.box': before?.box ?? _.exists(false),
    },
    {
      answers: {},
      sealed: sealed ? { ...sealed, ...(answeredRev !== undefined && { rev: answeredRev }) } : _.remove(),
    }
  )
}
