/**
 * 监护人同意书. Words to which a guardian agrees for a child under fourteen (个人信息保护法 31). Another word is another
 * version: a test holds the two together.
 */
export const GUARDIAN_CONSENT = {
  version: 1,
  lines: [
    '我是孩子的监护人，活动期间由我照看孩子。',
    '孩子的名字、出生年份和忌口只用来办这场活动，只有主办工会看得到。',
    '活动结束 30 天后自动删除，工会不留底。',
  ],
} as const
