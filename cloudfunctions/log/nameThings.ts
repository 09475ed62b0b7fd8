import type { House } from '#server/house'
import type { LogLine } from '#server/log/logLine'
import type { Store } from '#server/store'

/** Names of the things that lines of the log are about; a thing that no longer exists keeps its key. */
export async function nameThings(store: Store, house: House, lines: LogLine[]): Promise<Map<string, string>> {
  const looks = new Set(lines.map(({ action }) => house.namesFor(action)))
  const named = await Promise.all(
    [...looks].map((look) => {
      const subjects = lines.filter(({ action }) => house.namesFor(action) === look).map(({ subject }) => subject)
      return look?.(store, [...new Set(subjects)]) ?? []
    })
  )
  return new Map(named.flat().map(({ id, name }) => [id, name]))
}
