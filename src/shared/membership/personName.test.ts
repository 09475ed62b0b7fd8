import { faultOfName, nameForm, nameIn } from './personName'

describe('names of people', () => {
  test.each(['买买提•示例', '买买提・示例', '买买提．示例', '买买提.示例', '买买提‧示例', '买买提 · 示例'])(
    '%s is shown with the middle dot',
    (name) => expect(nameIn(name)).toBe('买买提·示例')
  )

  test.each([
    ['买买提•示例', '买买提示例'],
    ['王 示', '王\u200b示'],
    ['john smith', 'John  Smith'],
    ['ＪＯＨＮ', 'john'],
    ['葛\u{e0100}示例', '葛示例'],
  ])('%s and %s are one', (one, other) => expect(nameForm(one)).toBe(nameForm(other)))

  test('two people stay two', () => {
    expect(nameForm('王示')).not.toBe(nameForm('王示例'))
    expect(nameForm('Jean-Luc')).not.toBe(nameForm('Jean'))
  })

  test.each(['合计', '小计', '无', '—', '/', '0', '12', '', '王*', '=1+1', '#N/A', '<b>王</b>', '甲'.repeat(21)])(
    '%j is nobody',
    (name) => expect(faultOfName(nameIn(name))).toEqual(expect.any(String))
  )

  test('a long text that is no name is not repeated whole', () => {
    expect(faultOfName(`=${'甲'.repeat(300)}`)?.length).toBeLessThan(50)
  })
})
