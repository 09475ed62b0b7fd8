import { effectOf, effectText } from './reach'

const reach = { total: 640, routes: { mass: 128, template: 0, subscribe: 18, inbox: 494 }, had: 0 }

test('numbers of a push say whose phone rings, who finds it, and who cannot have it', () => {
  const told = { ...reach, whys: { not_bound: 481, not_subscribed: 13 } }
  expect(effectOf(told)).toEqual({ rings: 146, waits: 13, lost: 481 })
  expect(effectText(told)).toBe('146 人手机会响，13 人打开看到，481 人现在收不到')
})

test('what is nobody is not said', () => {
  const inboxOnly = { total: 2, routes: { mass: 0, template: 0, subscribe: 0, inbox: 2 }, whys: {}, had: 0 }
  expect(effectText(inboxOnly)).toBe('2 人打开看到')
  expect(effectText({ ...inboxOnly, total: 0, routes: { ...inboxOnly.routes, inbox: 0 } })).toBe('现在没有人收得到')
})
