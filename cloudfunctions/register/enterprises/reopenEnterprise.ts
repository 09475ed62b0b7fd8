import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { isCodeTaken, isEnterpriseNameTaken } from '../namesakes'
import { leaveRecount } from '../settling/leaveSettling'
import { findHome } from './findHome'

/** 恢复企业. It comes back without people: those who went over to another enterprise stay there until somebody moves them. */
export async function reopenEnterprise(
  { enterpriseId, reason }: Input<'register.reopenEnterprise'>,
  { store, now, line }: PersonContext
): Promise<Output<'register.reopenEnterprise'>> {
  const { closedAt, unsettledAt, name, code, unionId } = await store.enterprises.get(enterpriseId)
  if (!closedAt) {
    line.leaveOut()
    return done({ enterpriseId })
  }
  if (unsettledAt) return refused('still_moving')
  if (await isEnterpriseNameTaken(store, name, enterpriseId)) return refused('name_taken')
  if (code && (await isCodeTaken(store, code, enterpriseId))) return refused('code_taken')
  const home = await findHome(store, unionId)
  if (!home.ok) return refused('union_closed')
  const asSeen = { _id: enterpriseId, closedAt, unsettledAt: null }
  const reopened = await store.enterprises.change(asSeen, { closedAt: _.remove(), mergedInto: _.remove() })
  if (reopened === 0) return refused('still_moving')
  await leaveRecount(store, unionId, now)
  line.say({ remark: reason })
  return done({ enterpriseId })
}
