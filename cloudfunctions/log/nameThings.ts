import type { LogLine } from '#server/log'
import type { Store } from '#server/store'
import { maskName } from '#shared/membership/maskName'

type Named = { id: string; name: string }[]
type Look = (store: Store, ids: string[]) => Promise<Named>

const articles: Look = async (store, ids) =>
  (await store.articles.listByIds(ids)).map(({ id, title }) => ({ id, name: title }))

/** Where the things of an action are kept, by the word before its dot. */
const looks: Record<string, Look> = {
  news: articles,
  receipts: articles,
  comments: async (store, ids) => (await store.comments.listByIds(ids)).map(({ id, text }) => ({ id, name: text })),
  events: async (store, ids) => (await store.events.listByIds(ids)).map(({ id, title }) => ({ id, name: title })),
  pushes: async (store, ids) => (await store.pushes.listByIds(ids)).map(({ id, title }) => ({ id, name: title })),
  membership: async (store, ids) => {
    const [requests, unions] = await Promise.all([store.bindings.listByIds(ids), store.unions.listByIds(ids)])
    return [...requests.map(({ id, name }) => ({ id, name: maskName(name) })), ...unions]
  },
}

/** What lines of the log are about, as people call it; what is gone by now keeps its key. */
export async function nameThings(store: Store, lines: LogLine[]): Promise<Map<string, string>> {
  const named = await Promise.all(
    Object.entries(looks).map(([room, look]) => {
      const ids = lines.filter(({ action }) => action.startsWith(`${room}.`)).map(({ subject }) => subject)
      return ids.length > 0 ? look(store, [...new Set(ids)]) : []
    })
  )
  return new Map(named.flat().map(({ id, name }) => [id, name]))
}
