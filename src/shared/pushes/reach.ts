import type { Recipient } from './chunk'
import { type MessageRoute, ROUTES, type Why } from './route'

/** 怎么到达. Each person counts once; the routes add up to `total`. */
export interface Reach {
  total: number
  routes: Record<MessageRoute, number>
  /** Of those who do not get it from the official account: why not. */
  whys: Partial<Record<Why, number>>
  /** Who had the same article before and is left out. */
  had: number
}

export function noReach(): Reach {
  const routes = Object.fromEntries(ROUTES.map((route) => [route, 0])) as Record<MessageRoute, number>
  return { total: 0, routes, whys: {}, had: 0 }
}

export function addTo(reach: Reach, { route, why }: Pick<Recipient, 'route' | 'why'>): void {
  reach.total += 1
  reach.routes[route] += 1
  if (why) reach.whys[why] = (reach.whys[why] ?? 0) + 1
}
