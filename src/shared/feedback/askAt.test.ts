import { askAt } from './askAt'

const at = (text: string) => Date.parse(`${text}+08:00`)

test.each([
  ['an hour after the end', '2026-11-28T16:30', '2026-11-28T17:30'],
  ['not in the evening', '2026-11-28T19:00', '2026-11-29T09:00'],
  ['not across midnight', '2026-11-28T23:30', '2026-11-29T09:00'],
  ['not before people are up', '2026-11-29T05:00', '2026-11-29T09:00'],
])('those who came are asked %s', (_words, endsAt, asked) => {
  expect(askAt(at(endsAt))).toBe(at(asked))
})
