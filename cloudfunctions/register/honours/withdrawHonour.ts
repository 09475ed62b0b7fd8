import type { PersonContext } from '#server/context'
import { STREET } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { honourText } from '#shared/register/honours/honour'
import { done } from '#shared/result'

/** 撤下荣誉. The row stays for the log; nobody sees it any more. */
export async function withdrawHonour(
  { honourId, reason }: Input<'register.withdrawHonour'>,
  { store, now, line }: PersonContext
): Promise<Output<'register.withdrawHonour'>> {
  const honour = await store.honours.get(honourId)
  const withdrawn = await store.honours.change({ _id: honourId, withdrawnAt: null }, { withdrawnAt: now })
  if (withdrawn === 0) line.leaveOut()
  else line.say({ subject: honour.unionId || STREET, remark: `${honourText(honour)}：${reason}` })
  return done({ withdrawn: true })
}
