import type { Member } from '#shared/membership/member'
import type { Dice } from './dice'
import type { SeedEnterprise } from './directoryRows'
import { personName } from './personName'

const YEAR = 365 * 86_400_000
const WORKERS_NOT_JOINED = 240
export const STORY_PHONE = '19900088888'

/** 12,060 members, as many for each enterprise as the directory says, and some workers who have not joined. */
export function seedRoster(dice: Dice, enterprises: SeedEnterprise[], now: number): Member[] {
  const rows: Member[] = []
  const add = (enterprise: SeedEnterprise, standing: Member['standing']) => {
    const number = rows.length + 1
    rows.push({
      id: `m${String(number).padStart(5, '0')}`,
      name: personName(dice),
      phone: `199${String(number).padStart(8, '0')}`,
      enterpriseId: enterprise.id,
      unionId: enterprise.unionId,
      standing,
      joinedAt: now - dice.below(12 * YEAR) - 86_400_000,
    })
  }
  for (const enterprise of enterprises) {
    for (let count = 0; count < enterprise.members; count++) add(enterprise, 'member')
  }
  for (let count = 0; count < WORKERS_NOT_JOINED; count++) add(dice.pick(enterprises), 'worker')
  rows.push(workerOfTheStory(enterprises, now))
  return rows
}

/** The worker of the story: on the noodle kitchen's roster, found by the phone number that WeChat vouches for. */
function workerOfTheStory(enterprises: SeedEnterprise[], now: number): Member {
  const enterprise = enterprises.find(({ name }) => name.startsWith('朔风餐饮管理')) as SeedEnterprise
  const { id: enterpriseId, unionId } = enterprise
  return {
    id: 'm-worker',
    name: '马示例',
    phone: STORY_PHONE,
    enterpriseId,
    unionId,
    standing: 'worker',
    joinedAt: now - YEAR,
  }
}
