import { walkRows } from '#server/store/rewriteRows'
import type { Rows } from '#server/store/rows'
import { groundKeys } from '#shared/directory/groundKeys'
import { nameKeys } from '../directory/feature'
import type { Migration } from './migration'

/** Lays a grid for each that an enterprise names; whoever wants communities above them adds these at the desk. */
export const areas: Migration = {
  name: 'areas',
  run: async (rows: Rows) => {
    const ids = new Set<string>()
    for await (const look of walkRows(rows, 'enterprises'))
      for (const { gridId } of look) if (typeof gridId === 'string' && gridId !== '') ids.add(gridId)
    for (const id of [...ids].sort()) await layGrid(rows, id)
  },
}

/** A grid that is there already stays as it is, whatever somebody has made of it since. */
async function layGrid(rows: Rows, id: string): Promise<void> {
  if (await rows.find('areas', id)) return
  const number = Number(id.match(/^grid-(\d+)$/)?.[1])
  const name = number ? `第 ${number} 网格` : id
  const place = { level: 1, parentId: '', order: number || 0 }
  await rows.put('areas', { _id: id, name, ...place, ...groundKeys(id, nameKeys(name)) })
}
