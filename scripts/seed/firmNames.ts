import type { Dice } from './dice'
import names from './names.json'

/**
 * Made-up names of firms, no two alike; those that the stories name come first. The foreign ones among them have no union
 * yet, so others stand in their place.
 */
export function firmNames(dice: Dice, count: number): { firms: string[]; foreign: string[] } {
  const combined = names.firms.flatMap((firm) => names.trades.map(([trade]) => `${firm}${trade}`))
  const fresh = dice.shuffle(combined.filter((name) => !names.famous.includes(name)))
  const all = [...names.famous, ...fresh]
  const foreign = names.famous.filter((name) => /（法）|（港）/.test(name))
  const rest = all.slice(count)
  const firms = all.slice(0, count).map((name) => (foreign.includes(name) ? (rest.shift() ?? name) : name))
  return { firms, foreign }
}

/** Names of firms that nobody else has, for those that came lately. */
export function newcomerNames(dice: Dice): string[] {
  return dice.shuffle(names.newcomers.flatMap((firm) => names.trades.map(([trade]) => `${firm}${trade}`)))
}

export function weddingNames(dice: Dice, count: number): string[] {
  const combined = names.firms.flatMap((firm) => names.weddings.map((trade) => `${firm}${trade}`))
  return [
    '锦盏婚庆策划',
    '囍信婚纱摄影',
    ...dice.shuffle(combined.filter((name) => !/^(锦盏婚庆|囍信婚纱)/.test(name))),
  ].slice(0, count)
}
