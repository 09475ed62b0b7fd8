import { matchWishes } from './matchWishes'

const someone = (name: string, wish = '', id = name) => ({ id, name, wish })

test.each([
  ['both wish for each other', [someone('李', '王'), someone('王', '李')], ['mutual', 'mutual']],
  ['the other wishes for a third', [someone('李', '王'), someone('王', '赵'), someone('赵')], ['oneSided', 'oneSided']],
  ['the other says nothing', [someone('李', '王'), someone('王')], ['oneSided']],
  ['nobody of that name is in', [someone('李', '王')], ['notIn']],
  ['they have written their own name', [someone('李', '李')], ['notIn']],
  [
    'two are of one name, and one of them wishes back',
    [someone('李', '王'), someone('王', '', 'a'), someone('王', '李', 'b')],
    ['mutual', 'mutual'],
  ],
])('where %s', (_what, people, states) => {
  expect([...matchWishes(people).values()]).toEqual(states)
})
