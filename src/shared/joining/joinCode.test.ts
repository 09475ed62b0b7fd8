import { joinAddress, readJoinCode } from './joinCode'

const HOST = 'https://hq.example'

test('the printed address is short and names the union alone', () => {
  expect(joinAddress(HOST, 'union-c01')).toBe('https://hq.example/m/?join=union-c01')
})

test.each([
  ['its own query', { join: 'union-c01' }, 'union-c01'],
  ['the whole address, as WeChat hands it over', { q: joinAddress(HOST, 'union-c01') }, 'union-c01'],
  ['a code to find oneself on the roster', { q: `${HOST}/m/?union=union-c01` }, undefined],
  ['an id with a sign that no id has', { join: '<script>' }, undefined],
  ['nothing', {}, undefined],
])('is read from %s', (_from, params, read) => {
  expect(readJoinCode(params)).toBe(read)
})
