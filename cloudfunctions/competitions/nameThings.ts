import type { Store } from '#server/store'
import { competitionOfMatch } from '#shared/competitions/play/competition'

/** Names for the log and for tasks: of a competition, or of a table in it, with the event first. */
export async function nameThings(
  { competitions, events, matches }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  const found = await competitions.listByIds([...new Set(ids.map(competitionOfMatch))])
  const [inEvents, tables] = await Promise.all([
    events.listByIds([...new Set(found.map(({ eventId }) => eventId))]),
    matches.listByIds(ids.filter((id) => competitionOfMatch(id) !== id)),
  ])
  const titles = new Map(inEvents.map(({ id, title }) => [id, title]))
  const names = new Map(found.map(({ id, name, eventId }) => [id, `${titles.get(eventId) ?? ''} ${name}`.trim()]))
  const at = new Map(
    tables.map(({ id, round, table, number }) => [
      id,
      number === undefined ? `，第 ${round} 轮 ${table} 台` : `，第 ${number} 场`,
    ])
  )
  return ids.flatMap((id) => {
    const name = names.get(competitionOfMatch(id))
    return name === undefined ? [] : [{ id, name: `${name}${at.get(id) ?? ''}` }]
  })
}
