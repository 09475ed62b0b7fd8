import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/** Takes so many numbers for those who come in now; two officers at once never give one number twice. */
export async function takeNumbers({ competitions }: Store, id: string, count: number): Promise<number> {
  for (;;) {
    const { numbers } = await competitions.get(id)
    const taken = await competitions.change({ _id: id, numbers }, { numbers: numbers + count, rev: _.inc(1) })
    if (taken === 1) return numbers + 1
  }
}

/** Names of the enterprises of those who come in. */
export async function unitNames({ enterprises }: Store, coming: { enterpriseId: string }[]) {
  const found = await enterprises.listByIds([...new Set(coming.map(({ enterpriseId }) => enterpriseId))])
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return (id: string) => names.get(id) ?? ''
}
