import { createHmac } from 'node:crypto'
import { dayOf, dayWords, digitsIn, macIn, readCardText, sealedWords, WINDOW_MS, windowOf } from '#shared/checkin/code'
import { NOON } from '#shared/testing/noon'
import { cardCodes } from './cardCodes'

const card = { memberId: 'm-Li_07', secret: '07'.repeat(32) }

test('the phone makes the code that the cloud expects', () => {
  const window = windowOf(NOON)
  const seal = (key: string, words: string) => createHmac('sha256', Buffer.from(key, 'hex')).update(words).digest('hex')
  const key = seal(card.secret, dayWords(card.memberId, dayOf(window)))
  const hex = seal(key, sealedWords(card.memberId, window))
  const { text, digits } = cardCodes(card, NOON)
  expect(readCardText(text)).toEqual({ memberId: card.memberId, window, mac: macIn(hex) })
  expect(digits).toBe(digitsIn(hex))
})

test('within half a minute it stays, in the next it is another, and so is another member’s', () => {
  const start = windowOf(NOON) * WINDOW_MS
  expect(cardCodes(card, start + WINDOW_MS - 1)).toEqual(cardCodes(card, start))
  expect(cardCodes(card, start + WINDOW_MS).text).not.toBe(cardCodes(card, start).text)
  const other = cardCodes({ ...card, memberId: 'm-Wang' }, start)
  expect(other.text.split('.').at(-1)).not.toBe(cardCodes(card, start).text.split('.').at(-1))
  expect(other.digits).toMatch(/^\d{6}$/)
})
