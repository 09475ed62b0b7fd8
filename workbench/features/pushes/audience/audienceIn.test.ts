import { everybody } from '#shared/pushes/audience'
import { audienceIn } from './audienceIn'

test.each([
  ['', everybody],
  ['never=member&union=u1&union=u2&union=u1', { ...everybody, never: 'member', unionIds: ['u1', 'u2'] }],
  ['never=firm', { ...everybody, never: 'firm' }],
  ['never=everyone&union=%3Cb%3E', everybody],
])('an address with %p chooses these', (address, audience) => {
  expect(audienceIn(new URLSearchParams(address))).toEqual(audience)
})
