import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { nameKeys } from '../../directory/feature'
import { withoutNulls } from '../entryWords'
import { findOfficer } from '../findOfficer'
import { isCodeTaken, isEnterpriseNameTaken } from '../namesakes'
import { leaveRecount, leaveRehousing } from '../settling/leaveSettling'
import { findGround } from '../territory/findGround'
import { dayIn } from './dayIn'
import { findHome } from './findHome'

/**
 * 新建企业. Without an officer of its own it gets that of its union. A repeat after a lost answer finds the enterprise that
 * it made.
 */
export async function addEnterprise(
  { newKey, words }: Input<'register.addEnterprise'>,
  { store, now, line }: PersonContext
): Promise<Output<'register.addEnterprise'>> {
  const enterpriseId = `ent-${newKey}`
  if (await store.enterprises.find(enterpriseId)) {
    line.leaveOut()
    return done({ enterpriseId })
  }
  const { name, code, unionId, staff } = words
  if (await isEnterpriseNameTaken(store, name, enterpriseId)) return refused('name_taken')
  if (code !== null && (await isCodeTaken(store, code, enterpriseId))) return refused('code_taken')
  const home = await findHome(store, unionId)
  if (!home.ok) return home
  const ground = await findGround(store, words)
  if (!ground.ok) return ground
  const officerId = words.officerId ?? home.value.officerId
  const officer = officerId && (await findOfficer(store, officerId))
  if (words.officerId !== null && !officer) return refused('officer_unknown')
  const added = await store.enterprises.add({
    ...withoutNulls(words),
    ...ground.value,
    ...{ id: enterpriseId, pageKey: enterpriseId, unionName: home.value.unionName, members: 0 },
    ...(officerId && officer && { officerId, officer }),
    ...(staff !== null && { staffOn: dayIn(now) }),
    ...nameKeys(name, { others: [code ?? undefined, words.phone ?? undefined] }),
  })
  await leaveRecount(store, unionId, now)
  if (words.buildingId) await leaveRehousing(store, words.buildingId, now)
  if (added) line.say({ subject: enterpriseId })
  else line.leaveOut()
  return done({ enterpriseId })
}
