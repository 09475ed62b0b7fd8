import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { withLine } from '#server/log/line'
import type { Input } from '#shared/api'
import { plainText } from '#shared/directory/grams'
import { type Result, refused } from '#shared/result'
import { readTerritory } from '../../directory/feature'
import { addArea } from '../territory/writeArea'
import { addBuilding } from '../territory/writeBuilding'
import { openRegister } from './openRegister'

interface Made {
  name: string
  outcome: Result<unknown, 'name_taken' | 'grid_unknown'>
}

/** Grids and then the buildings in them, as a sheet names them; each has its own line in the history. */
export async function makeGround(
  { grids, buildings }: Pick<Input<'register.makeMissing'>, 'grids' | 'buildings'>,
  context: PersonContext
): Promise<Made[]> {
  const { store } = context
  const made: Made[] = []
  const before = await openRegister(store, 'enterprises')
  const level = (await readTerritory(store)).levels.length - 1
  for (const { name } of grids ?? []) {
    if (before.gridsNamed(name).length > 0) continue
    const order = Number(name.match(/\d+/)?.[0] ?? 0) % 10_000
    const words = { name, parentId: '', order, officerId: null, phone: null, hours: null }
    const newKey = keyOf(name)
    made.push({
      name,
      outcome: await withOwnLine(`area-${newKey}`, context, (own) => addArea({ newKey, level, words }, own)),
    })
  }
  const after = await openRegister(store, 'enterprises')
  for (const { name, grid, floors, below } of buildings ?? []) {
    if (after.buildingsNamed(name).length > 0) continue
    const [home] = after.gridsNamed(grid)
    const newKey = keyOf(name)
    const words = { name, areaId: home?.id ?? '', address: '', floors, below, place: null }
    const add = (own: PersonContext) => addBuilding({ newKey, words }, own)
    made.push({
      name,
      outcome: home ? await withOwnLine(`building-${newKey}`, context, add) : refused('grid_unknown'),
    })
  }
  return made
}

/** Made of the name, so that two who import at once make nothing twice. */
function keyOf(name: string): string {
  return createHash('sha256').update(plainText(name)).digest('hex').slice(0, 16)
}

async function withOwnLine(
  subject: string,
  context: PersonContext,
  run: (own: PersonContext) => Promise<unknown>
): Promise<Made['outcome']> {
  const line = { at: context.now, personId: context.person.id, action: 'register.makeMissing', subject }
  const own = { store: context.store, line, run: (its: PersonContext['line']) => run({ ...context, line: its }) }
  return (await withLine(own)) as Made['outcome']
}
