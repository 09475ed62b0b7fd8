import { bindAddress, readBindCode } from './bindCode'

const HOST = 'https://hq.example'
const code = { unionId: 'union-e002', enterpriseId: 'ent-001' }

test('the printed address is short and names the union and the enterprise alone', () => {
  expect(bindAddress(HOST, code)).toBe('https://hq.example/m/?union=union-e002&enterprise=ent-001')
  expect(bindAddress(HOST, { unionId: 'union-c01' })).toBe('https://hq.example/m/?union=union-c01')
  expect(bindAddress(HOST, { enterpriseId: 'ent-780' })).toBe('https://hq.example/m/?enterprise=ent-780')
})

test.each([
  ['its own query', { union: 'union-e002', enterprise: 'ent-001' }, code],
  ['the whole address, as WeChat hands it over', { q: bindAddress(HOST, code) }, code],
  ['an enterprise without a union', { q: `${HOST}/m/?enterprise=ent-001` }, { enterpriseId: 'ent-001' }],
  ['a page for an event', { for: 'event' }, undefined],
  ['an id with a sign that no id has', { union: '<script>' }, undefined],
  ['an id that is too long', { union: 'u'.repeat(41) }, undefined],
  ['an address that is none', { q: 'union' }, undefined],
])('is read from %s', (_from, params, read) => {
  expect(readBindCode(params)).toEqual(read)
})
