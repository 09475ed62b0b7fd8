import type { Store } from '#server/store'
import { ROUTES, type Route } from '#shared/pushes/route'

/** One row for the official account, one for the mini-program. */
const ACCOUNTS = 10

/** The ways that WeChat has refused these accounts: nobody is counted as reached by them. */
export async function findClosed({ capabilities }: Store): Promise<Route[]> {
  const accounts = await capabilities.list({ limit: ACCOUNTS })
  const off = accounts.flatMap((account) => account.off.map(({ capability }) => capability))
  return ROUTES.filter((route) => off.some((capability) => capability === route))
}
