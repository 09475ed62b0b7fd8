import type { SoughtGuide } from '#shared/guides/view'
import { findGuides } from './findGuides'

const row = (id: string, group: SoughtGuide['group'], title: string, ...spelt: string[]): SoughtGuide => ({
  ...{ id, group, title, forWhom: spelt.at(-1) ?? '', limit: '当场', state: 'shown' },
  spelt: [title, ...spelt].join('\n'),
})
const rows = [
  row('1', 'joining', '加入工会', 'jiarugonghui', 'jrgh', '还没有入会的职工'),
  row('2', 'joining', '会员卡补办', 'huiyuankabuban', 'hykbb', '会员卡丢了的会员'),
  row('3', 'rights', '欠薪求助', 'qianxinqiuzhu', 'qxqz', '被拖欠工资的职工'),
]

test.each([
  ['everything while nothing is typed', 'all', '', ['1', '2', '3']],
  ['a group', 'joining', '', ['1', '2']],
  ['a word of the title', 'all', '会员卡', ['2']],
  ['a word of whom it is for', 'all', '拖欠', ['3']],
  ['all of several words', 'all', '职工 入会', ['1']],
  ['initials', 'all', 'hyk', ['2']],
  ['full pinyin, written large', 'all', 'Qianxin', ['3']],
  ['initials within a group alone', 'rights', 'hyk', []],
  ['nothing where a word is nowhere', 'rights', '会员卡', []],
] as const)('finds %s', (_case, group, text, ids) => {
  expect(findGuides(rows, { group, text }).map(({ id }) => id)).toEqual(ids)
})

test('what the phone has kept from before pinyin came is found by its words', () => {
  const kept = rows.map(({ spelt: _spelt, ...row }) => row)
  expect(findGuides(kept, { group: 'all', text: '拖欠' }).map(({ id }) => id)).toEqual(['3'])
})
