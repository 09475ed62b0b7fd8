import { NO_UNION } from '#shared/directory/directory'
import { nameKeys } from '../../cloudfunctions/directory/feature'
import type { Dice } from './dice'
import type { SeedEnterprise } from './directoryRows'
import { newcomerNames } from './firmNames'
import { GRIDS, gridId } from './ground/gridOf'
import names from './names.json'

const WITHOUT_UNION = 38
const OUTSIDE = 22

/** Enterprises beside the 768: 38 that have no union yet, two of them foreign, and 22 outside the district. */
export function seedUnfounded(dice: Dice, foreign: string[]): SeedEnterprise[] {
  const known = [...foreign, ...newcomerNames(dice)].slice(0, WITHOUT_UNION + OUTSIDE)
  return known.map((name, index) => {
    const id = `ent-n${String(index + 1).padStart(2, '0')}`
    const full = `${name}（示例）`
    const trade = names.trades.find(([word]) => name.includes(word ?? ''))
    const isForeign = foreign.includes(name)
    return {
      ...{ id, name: full, pageKey: id, unionId: NO_UNION, unionName: '', members: 0 },
      size: isForeign ? 'large' : dice.pick(['micro', 'micro', 'small']),
      ownership: isForeign ? 'foreign' : 'private',
      industry: trade?.[1] ?? '商务',
      gridId: gridId(1 + dice.below(GRIDS)),
      address: `${dice.pick(names.buildings)} ${1 + dice.below(18)} 层`,
      ...(index >= WITHOUT_UNION && { isOutside: true }),
      ...nameKeys(full),
    }
  })
}
