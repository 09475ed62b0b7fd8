import type { AccountMove } from '../accounts'
import type { World } from '../world'

type Wanted = { appid: string } & { [Key in keyof AccountMove]: AccountMove[Key] | undefined }

/** Changes an account: verified or not, protected, its secret frozen. Undefined when there is no such account. */
export function changeAccount(world: World, { appid: appId, ...wanted }: Wanted): object | undefined {
  if (!world.accounts.some((account) => account.appId === appId)) return undefined
  const move: AccountMove = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
  world.commit({ kind: 'account_changed', appId, move })
  return {}
}
