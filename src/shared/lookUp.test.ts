import { remarkOf, thingName } from './log/view'
import { lookUp } from './lookUp'

const inherited = Object.getOwnPropertyNames(Object.prototype)

test.each(inherited)('a table that does not have the word %s says nothing to it', (word) => {
  expect(lookUp({ shown: '放出来' }, word)).toBeUndefined()
  expect(lookUp(Object.fromEntries([[word, 'own']]), word)).toBe('own')
})

test.each(inherited)('a line of the log shows %s as it was written', (word) => {
  expect([remarkOf({ remark: word }), thingName({ subject: word })]).toEqual([word, word])
})
