import { inviteFaults, toInvitation } from './inviteDraft'
import { postName } from './postName'

describe('the form of an invitation', () => {
  test('asks for a name, and of a chair for the union', () => {
    expect(inviteFaults({ name: '郑示例', post: 'officer' })).toEqual({})
    expect(inviteFaults({ name: '郑示例', post: 'chair', unionId: 'u1' })).toEqual({})
    expect(inviteFaults({ name: ' ', post: 'chair' })).toEqual({
      name: expect.stringMatching(/\p{Script=Han}/u),
      unionId: '请选择工会',
    })
    expect(inviteFaults({ name: '长'.repeat(21), post: 'federation' })).toEqual({
      name: expect.stringMatching(/\p{Script=Han}/u),
    })
  })

  test('sends the union of a chair, and none that was picked for another post', () => {
    const draft = { name: '郑示例', unionId: 'u1' }
    expect(toInvitation({ ...draft, post: 'chair' })).toEqual({
      name: '郑示例',
      role: { kind: 'chair', unionId: 'u1' },
    })
    expect(toInvitation({ ...draft, post: 'officer' })).toEqual({ name: '郑示例', role: { kind: 'officer' } })
  })
})

test('a post is called by its name, and a chair by the union', () => {
  expect(postName({ kind: 'federation' })).toBe('总工会负责人')
  expect(postName({ kind: 'chair', unionId: 'u1', unionName: '朔风餐饮工会' })).toBe('朔风餐饮工会主席')
})
