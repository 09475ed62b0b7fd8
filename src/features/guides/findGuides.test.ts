import type { GuideRow } from '#shared/guides/guide'
import { findGuides } from './findGuides'

const row = (id: string, group: GuideRow['group'], title: string, forWhom: string): GuideRow => ({
  ...{ id, group, title, forWhom, limit: '当场', state: 'shown' },
})
const rows = [
  row('1', 'joining', '加入工会', '还没有入会的职工'),
  row('2', 'joining', '会员卡补办', '会员卡丢了的会员'),
  row('3', 'rights', '欠薪求助', '被拖欠工资的职工'),
]

test.each([
  ['everything while nothing is typed', 'all', '', ['1', '2', '3']],
  ['a group', 'joining', '', ['1', '2']],
  ['a word of the title', 'all', '会员卡', ['2']],
  ['a word of whom it is for', 'all', '拖欠', ['3']],
  ['all of several words', 'all', '职工 入会', ['1']],
  ['nothing where a word is nowhere', 'rights', '会员卡', []],
] as const)('finds %s', (_case, group, text, ids) => {
  expect(findGuides(rows, { group, text }).map(({ id }) => id)).toEqual(ids)
})
