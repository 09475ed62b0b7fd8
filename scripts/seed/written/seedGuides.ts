import type { Guide } from '#shared/guides/guide'
import { GUIDE_GROUPS, GUIDE_STARTS } from '#shared/guides/guideGroup'
import { NEED_TAGS } from '#shared/needs/need'
import guides from './guides.json'

const DAY = 24 * 3_600_000

type Told = (typeof guides)[number]

/** The catalogue of the demonstration: what its station does for people. */
export function seedGuides(now: number): Guide[] {
  return guides.map((told, index) => {
    const [group, title, forWhom, materials, limit, where, question, answer, law, start, needs] = wordsOf(told)
    return {
      ...{ id: `guide-${String(index + 1).padStart(2, '0')}`, title, forWhom, materials, limit, where },
      group: GUIDE_GROUPS.find((one) => one === group) ?? 'help',
      questions: [{ question, answer }],
      ...(law && { law }),
      ...(start && { start: GUIDE_STARTS.find((one) => one === start) ?? 'say' }),
      ...(needs.length > 0 && { needs: NEED_TAGS.filter((tag) => needs.includes(tag)) }),
      ...{ state: 'shown' as const, version: 1, changedAt: now - 30 * DAY, rev: 1 },
      ...{ changedBy: '林示例', passedBy: '何示例' },
    }
  })
}

function wordsOf(told: Told) {
  return told as [string, string, string, string[], string, string, string, string, string, string, string[]]
}
