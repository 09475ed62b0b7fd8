/** 需要的标签, in the groups in which the phone shows them. */
export const NEED_GROUPS = {
  hard: ['law', 'hardship', 'mind', 'housing'],
  home: ['summer', 'nursing', 'dating', 'lunch'],
  body: ['checkup', 'rest', 'fitness', 'outing'],
  learn: ['skills', 'books', 'hobby', 'safety'],
} as const
export type NeedGroup = keyof typeof NEED_GROUPS
export const needGroupName: Record<NeedGroup, string> = {
  hard: '遇到难处',
  home: '家里和生活',
  body: '身体和休息',
  learn: '学和玩',
}

export const NEED_TAGS = [...NEED_GROUPS.hard, ...NEED_GROUPS.home, ...NEED_GROUPS.body, ...NEED_GROUPS.learn] as const
export type NeedTag = (typeof NEED_TAGS)[number]
export const needTagName: Record<NeedTag, string> = {
  law: '法律帮助',
  hardship: '困难帮扶',
  mind: '心理',
  housing: '住房',
  summer: '孩子暑假',
  nursing: '孕期带娃',
  dating: '相亲',
  lunch: '午餐',
  checkup: '体检',
  rest: '疗休养',
  fitness: '健身',
  outing: '出游',
  skills: '技能',
  books: '读书',
  hobby: '文体爱好',
  safety: '安全培训',
}

/** Needs that one person says at once, at most: of whoever ticks all nothing is known. */
export const MOST_NEEDS = 6

/** 在哪里问的. From the services of the phone, at an event, or when an officer came to the enterprise. */
export const NEED_PLACES = ['season', 'event', 'visit'] as const
export type NeedPlace = (typeof NEED_PLACES)[number]
export const needPlaceName: Record<NeedPlace, string> = {
  season: '自己在手机上说的',
  event: '参加活动以后说的',
  visit: '干部走访时说的',
}

/** 说过的一样. When and where it was said first in this season. */
export interface SaidNeed {
  tag: NeedTag
  at: number
  from: NeedPlace
  eventId?: string
}

/** 我的需要. What one member has said in one season; the next one asks again. */
export interface Needs {
  /** `season:personId`. */
  id: string
  season: string
  personId: string
  memberId: string
  said: SaidNeed[]
  /** When it was said or changed last. */
  at: number
}

export function needsId(season: string, personId: string): string {
  return `${season}:${personId}`
}
