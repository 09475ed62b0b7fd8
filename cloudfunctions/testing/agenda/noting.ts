import type { Entries } from '#server/agenda'
import type { Job } from '#server/job'
import { anAgenda } from './anAgenda'

declare module '#server/agenda' {
  interface AgendaNames {
    'test.step': true
    'test.follower': true
    'test.deed': true
    'test.night': true
  }
}

const MINUTE = 60_000
const HOUR = 3_600_000

/** A step and a deed that note when they ran, and answer what the test wants. */
export function noting() {
  const ran: string[] = []
  const answers: Record<string, (job: Job, subject: string) => Promise<number | undefined>> = {}
  const run =
    (name: string) =>
    async (job: Job, subject = '') => {
      ran.push(subject ? `${name} ${subject}` : name)
      return answers[name]?.(job, subject)
    }
  const entries: Entries = {
    'test.step': { run: run('step'), every: HOUR },
    'test.follower': { run: run('follower'), every: HOUR, after: ['test.step'] },
    'test.night': { run: run('night'), every: '03:30' },
    'test.deed': { run: run('deed'), all: async () => [] },
  }
  const take = () => ran.splice(0)
  return { entries, answers, take }
}

/** All of them after their first look. */
export async function begun() {
  const notes = noting()
  const agenda = await anAgenda(notes.entries)
  await agenda.call().runDue()
  notes.take()
  agenda.time.now += MINUTE
  return { ...notes, ...agenda }
}
