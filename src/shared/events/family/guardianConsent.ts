/**
 * 监护人同意书. Words to which a guardian agrees for a child under fourteen (个人信息保护法 31). Another word is another
 * version: a test holds the two together.
 */
export const GUARDIAN_CONSENT = {
  version: 1,
  /** `day` is when the child's data goes. */
  lines: (day: string) => [
    '我是孩子的监护人，活动期间由我照看孩子。',
    '孩子的名字、出生年份和忌口只用来办这场活动，只有主办工会和街道服务站的工作人员看得到。',
    `活动结束 30 天后（${day}）从系统里自动删除。`,
  ],
} as const
