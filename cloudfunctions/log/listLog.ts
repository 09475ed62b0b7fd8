import { behind } from '#server/behind'
import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { LogLine } from '#server/log'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { LogRow } from '#shared/log/view'
import { pageKey, toPage } from '#shared/page'
import { done } from '#shared/result'
import { nameThings } from './nameThings'

const PAGE = 50

/** 操作记录, the latest first: all of it, of one person, or of one thing. */
export async function listLog(
  { personId, subject, cursor }: Input<'log.list'>,
  { store }: PersonContext
): Promise<Output<'log.list'>> {
  const about = { ...(personId && { personId }), ...(subject && { subject }) }
  const lines = await store.log.list({
    where: _.and([about, ...behind(cursor, ['at', 'desc'])]),
    order: ['at', 'desc'],
    thenBy: ['_id', 'desc'],
    limit: PAGE + 1,
  })
  const [nameOf, thingOf] = await Promise.all([namesOf(store, lines), nameThings(store, lines)])
  return done(
    toPage(lines, PAGE, {
      key: ({ at, id }) => pageKey(at, id),
      item: (line): LogRow => {
        const thing = thingOf.get(line.subject)
        return { ...line, person: nameOf.get(line.personId) ?? '', ...(thing && { thing }) }
      },
    })
  )
}

async function namesOf({ people }: Store, lines: LogLine[]): Promise<Map<string, string>> {
  const known = await people.listByIds([...new Set(lines.map(({ personId }) => personId))])
  return new Map(known.map(({ id, name }) => [id, name]))
}
