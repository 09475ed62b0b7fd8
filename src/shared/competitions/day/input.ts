import * as v from 'valibot'
import { textUpTo } from '../../text'
import { PublishRoundInput } from '../play/input'

const EntrantNo = v.pipe(
  v.number('请选一位'),
  v.integer('请选一位'),
  v.minValue(1, '请选一位'),
  v.maxValue(999, '请选一位')
)

const Swapping = { ...PublishRoundInput.entries, one: EntrantNo, other: EntrantNo }
export const TrySwapInput = v.strictObject(Swapping)
/** `breaks`: the sentences that were shown before. */
export const SwapInput = v.strictObject({
  ...Swapping,
  why: textUpTo(40),
  breaks: v.pipe(
    v.array(v.pipe(v.string('请再看一遍'), v.maxLength(200, '请再看一遍'))),
    v.maxLength(12, '请再看一遍')
  ),
})
