import * as v from 'valibot'
import { idText, textUpTo } from '../../text'
import { MOST_OF_OPTION } from '../form/question'

/** 改数量. So many there are of one option from now on. */
export const RestockInput = v.strictObject({
  eventId: idText(),
  question: idText(),
  option: textUpTo(20),
  amount: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_OF_OPTION)),
})
