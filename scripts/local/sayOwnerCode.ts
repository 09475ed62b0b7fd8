import { spokenCode } from '#shared/identity/code'
import { inviteOwner } from '../../cloudfunctions/identity/invitations/inviteOwner'
import type { Store } from '../../cloudfunctions/server/store'

/** Prints a code by which the console's reader may become the first to lead; later people invite each other. */
export async function sayOwnerCode(store: Store, phone: string, say: (line: string) => void): Promise<void> {
  const code = await inviteOwner(store, Date.now())
  if (!code) return
  say(`还没有负责人。请在${phone}打开“我的 → 用邀请码登录”，`)
  say(`输入这个码，一天内有效，只能用一次：${spokenCode(code)}`)
}
