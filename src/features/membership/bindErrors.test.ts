import { bindErrors } from './bindErrors'

const right = { name: '马示例', enterpriseId: 'e1', phone: { from: 'typed', number: '19000000001' } } as const

test('what is right is not complained about', () => {
  expect(bindErrors(right)).toEqual({})
})

test('each complaint stands at its own field', () => {
  expect(bindErrors({ name: ' ', enterpriseId: '', phone: { from: 'typed', number: '190' } })).toEqual({
    name: '请填写',
    enterprise: '请选择单位',
    phone: '请填 11 位手机号',
  })
})
