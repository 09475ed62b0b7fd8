import type { Recipient } from './chunk'
import { type MessageRoute, ROUTES, type Why } from './route'

/** 怎么到达. Numbers of people by route. Each person counts once; the routes add up to `total`. */
export interface Reach {
  total: number
  routes: Record<MessageRoute, number>
  /** Reasons of people who do not get the push from the official account. */
  whys: Partial<Record<Why, number>>
  /** People who had the same article before and are left out. */
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
