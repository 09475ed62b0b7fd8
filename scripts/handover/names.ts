import type { Store } from '#server/store'

/** Names by ids, so that a sheet says what its rows are about. */
export interface Names {
  person: (id: string) => string
  firm: (id: string) => string
  union: (id: string) => string
  area: (id: string) => string
  building: (id: string) => string
  event: (id: string) => string
  article: (id: string) => string
}

export async function readNames(store: Store): Promise<Names> {
  const { people, enterprises, unions, areas, buildings, events, articles } = store
  return {
    person: await namesIn(people.walk({ fields: ['name'] })),
    firm: await namesIn(enterprises.walk({ fields: ['name'] })),
    union: await namesIn(unions.walk({ fields: ['name'] }), [['street', '街道总工会']]),
    area: await namesIn(areas.walk({ fields: ['name'] })),
    building: await namesIn(buildings.walk({ fields: ['name'] })),
    event: await namesIn(events.walk({ fields: ['title'] })),
    article: await namesIn(articles.walk({ fields: ['title'] })),
  }
}

type Named = { id: string } & ({ name: string } | { title: string })

/** What has no name any more keeps its number. */
async function namesIn(
  parts: AsyncGenerator<Named[]>,
  known: [string, string][] = []
): Promise<(id: string) => string> {
  const names = new Map(known)
  for await (const part of parts) for (const row of part) names.set(row.id, 'name' in row ? row.name : row.title)
  return (id) => names.get(id) ?? id
}
