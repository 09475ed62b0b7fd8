import { sendInTurns } from '../../cloudfunctions/delivery/feature'
import { gatherDeed } from '../../cloudfunctions/pushes/gather/gatherDeed'
import { pushSender } from '../../cloudfunctions/pushes/send/pushSender'
import { releaseDeed } from '../../cloudfunctions/pushes/send/releaseDeed'
import { runForAll } from '../../cloudfunctions/testing/agenda/runForAll'
import type { Figure } from './figure'
import { openCrowd } from './openCrowd'

const PEOPLE = 12_000
const LATENCY_MS = 80
const IN_FLIGHT = 20
const ONE_BY_ONE = 100

/** Measures 12,000 template messages at 80 ms each, twenty at once, with the real client, SDK and sockets. */
export async function measureSending(): Promise<Figure[]> {
  const many = await send(PEOPLE, IN_FLIGHT)
  const single = await send(ONE_BY_ONE, 1)
  const limit = IN_FLIGHT / (LATENCY_MS / 1000)
  const share = Math.round((many.rate / limit) * 100)
  return [
    {
      what: '12,000 template messages, 80 ms, 20 at once',
      value: many.rate.toFixed(0),
      unit: '/s',
      note: `${share} % of the ${limit}/s that 20 / 80 ms allow`,
    },
    {
      what: 'against one by one',
      value: (many.rate / single.rate).toFixed(1),
      unit: '×',
      note: `${many.writes} writes for ${PEOPLE} people`,
    },
  ]
}

async function send(people: number, inFlight: number): Promise<{ rate: number; writes: number }> {
  const { job, close } = await openCrowd(people, LATENCY_MS)
  await runForAll(gatherDeed, job)
  await runForAll(releaseDeed, job)
  const began = performance.now()
  await sendInTurns([pushSender], inFlight)({ ...job, until: Number.POSITIVE_INFINITY })
  const seconds = (performance.now() - began) / 1000
  const chunks = await job.store.pushChunks.list({ limit: 1000 })
  const accepted = chunks.reduce((sum, { tally }) => sum + tally.accepted, 0)
  if (accepted !== people) throw new Error(`Only ${accepted} of ${people} were accepted.`)
  await close()
  return { rate: people / seconds, writes: chunks.reduce((sum, { rev, passes }) => sum + rev + passes, 0) }
}
