import type { Dice } from './dice'
import names from './names.json'

/** Made-up names of firms, no two alike; those that the stories name come first. */
export function firmNames(dice: Dice, count: number): string[] {
  const combined = names.firms.flatMap((firm) => names.trades.map(([trade]) => `${firm}${trade}`))
  const fresh = dice.shuffle(combined.filter((name) => !names.famous.includes(name)))
  return [...names.famous, ...fresh].slice(0, count)
}

export function weddingNames(dice: Dice, count: number): string[] {
  const combined = names.firms.flatMap((firm) => names.weddings.map((trade) => `${firm}${trade}`))
  return [
    '锦盏婚庆策划',
    '囍信婚纱摄影',
    ...dice.shuffle(combined.filter((name) => !/^(锦盏婚庆|囍信婚纱)/.test(name))),
  ].slice(0, count)
}
