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

/** What becomes of a push for its people: whose phone rings, who finds it when they open, who has no way to it as yet. */
export function effectOf({ total, routes, whys }: Reach): { rings: number; waits: number; lost: number } {
  const lost = whys.not_bound ?? 0
  return { rings: total - routes.inbox, waits: routes.inbox - lost, lost }
}

/** 146 人手机会响，13 人打开看到，481 人现在收不到. */
export function effectText(reach: Reach): string {
  const { rings, waits, lost } = effectOf(reach)
  const said = [
    rings > 0 && `${rings.toLocaleString('en')} 人手机会响`,
    waits > 0 && `${waits.toLocaleString('en')} 人打开看到`,
    lost > 0 && `${lost.toLocaleString('en')} 人现在收不到`,
  ].filter(Boolean)
  return said.length > 0 ? said.join('，') : '现在没有人收得到'
}
