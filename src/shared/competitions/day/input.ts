import * as v from 'valibot'
import { newKeyText, TimeSchema, textUpTo } from '../../text'
import { MatchIdSchema, PublishRoundInput, RoundInput } from '../play/input'
import { CARD_KINDS } from './card'

const EntrantNo = v.pipe(
  v.number('请选一位'),
  v.integer('请选一位'),
  v.minValue(1, '请选一位'),
  v.maxValue(9999, '请选一位')
)

export const PlayerInput = v.strictObject({ competitionId: PublishRoundInput.entries.competitionId, no: EntrantNo })

/** 显示姓名，或者只显示号码. Of whoever asks. */
export const BeNamedInput = v.strictObject({
  competitionId: PublishRoundInput.entries.competitionId,
  isNamed: v.boolean('请选显示还是不显示'),
})

export const MoveInput = v.strictObject({
  ...RoundInput.entries,
  number: v.pipe(v.number('请选一场'), v.integer('请选一场'), v.minValue(1, '请选一场'), v.maxValue(999, '请选一场')),
  table: v.pipe(v.number('请填台号'), v.integer('请填台号'), v.minValue(1, '请填台号'), v.maxValue(40, '请填台号')),
  startsAt: TimeSchema,
})

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

/** `newKey` makes it one card, however often it is sent. */
export const CardInput = v.strictObject({
  matchId: MatchIdSchema,
  newKey: newKeyText(),
  no: EntrantNo,
  kind: v.picklist(CARD_KINDS, '请选一种'),
  /** Of a team: the number on its roster. */
  mate: v.exactOptional(EntrantNo),
  note: v.exactOptional(textUpTo(40)),
})
export const CardBackInput = v.strictObject({ matchId: MatchIdSchema, key: newKeyText() })
