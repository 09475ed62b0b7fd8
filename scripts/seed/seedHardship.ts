import type { Case, CaseStep } from '#shared/cases/case'
import { HARDSHIP_AGREED, hardshipAbout, hardshipName } from '#shared/cases/hardship'
import { dueKeyOf, promiseOf } from '#shared/cases/promise'
import { startOfWorkdayBefore } from '#shared/cases/workdays'
import { pageKey } from '#shared/page'
import type { SeedUnion } from './directoryRows'
import { STATION } from './officerNames'
import type { Cast } from './seedPeople'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How long ago, by whom among the members, for whom and why, in which words, and the answer. */
const APPLICATIONS = [
  { days: 20, member: 40, about: hardshipAbout('household', 'illness'), words: '母亲住院一个多月，花费大。' },
  { days: 2, member: 75, about: hardshipAbout('self', 'unemployment'), words: '公司搬走了，还没找到新工作。' },
  { days: 0, member: 120, about: hardshipAbout('household', 'schooling'), words: '孩子今年上大学，家里一个人挣钱。' },
]
const ANSWER = '已经按大病帮扶报上去，批了两千元，下周二前到账。请带身份证到服务站签字。'

/** Three applications for help in hardship: one answered, one in hand, and one of today; after the other cases. */
export function seedHardship({ people }: Cast, unions: SeedUnion[], after: number, now: number): Case[] {
  const members = people.filter(({ member }) => member)
  return APPLICATIONS.flatMap(({ days, member, about, words }, index) => {
    const asker = members[member]
    if (!asker?.member) return []
    const id = `s${String(after + index + 1).padStart(16, '0')}`
    const at = startOfWorkdayBefore(now - (days - 1) * DAY) + 9 * HOUR
    const dueAt = promiseOf('hardship', at)
    const union = unions.find((one) => one.id === asker.member?.unionId)
    const officer = STATION.find(({ officerId }) => officerId === union?.officerId) ?? STATION[0]
    const owner = { id: officer?.officerId ?? '', name: officer?.officer ?? '' }
    const said: CaseStep = { deed: 'said', at, level: 'station', words: HARDSHIP_AGREED }
    const took: CaseStep = { deed: 'took', at: at + 2 * HOUR, level: 'station', by: owner.name }
    const answeredAt = at + DAY
    const answered: CaseStep = { deed: 'answered', at: answeredAt, level: 'station', by: owner.name, words: ANSWER }
    const rated: CaseStep = { deed: 'rated', at: answeredAt + 5 * HOUR, level: 'station', face: 'good' }
    const begun: Case = {
      ...{ id, number: '', kind: 'hardship', topic: 'benefits', words, at, dueAt, barred: [], told: [], notes: [] },
      asker: { personId: asker.id, name: asker.name, memberId: asker.member.id },
      ...(union && { unionId: union.id, unionName: union.name }),
      about: { ...about, name: hardshipName(about.id) ?? '' },
      ...{ level: 'station', startLevel: 'station', owner, state: 'received', shelf: 'open', steps: [said], rev: 1 },
      ...{ pageKey: pageKey(at, id), dueKey: dueKeyOf(dueAt, id) },
    }
    const openings = [{ by: owner.name, at: took.at }]
    if (index === 0) {
      const over = { state: 'rated', shelf: 'done', answeredAt, inTime: true, face: 'good', endedAt: rated.at } as const
      return [{ ...begun, ...over, openings, steps: [said, took, answered, rated], rev: 4 }]
    }
    return [index === 1 ? { ...begun, state: 'taken' as const, openings, steps: [said, took], rev: 2 } : begun]
  })
}
