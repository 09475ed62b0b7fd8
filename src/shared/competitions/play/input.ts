import * as v from 'valibot'
import { idText, newKeyText, textUpTo } from '../../text'
import { PRESET_IDS } from '../preset'
import { GAME_RESULTS } from '../swiss/input'
import { PLAYED_RESULTS } from './match'

export const MAX_ENTRANTS = 256
export const MAX_ROUNDS = 15

const RoundNo = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_ROUNDS))
const MatchId = v.pipe(v.string(), v.regex(/^[\w-]{1,60}-\d{1,2}-\d{1,3}-\d{1,3}$/))

/** What an organiser settles before the first round. */
export const CompetitionRulesSchema = v.strictObject({
  name: textUpTo(30),
  preset: v.picklist(PRESET_IDS),
  roundsTotal: RoundNo,
  apartRounds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ROUNDS)),
  absencesUntilOut: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
})
export type CompetitionRules = v.InferOutput<typeof CompetitionRulesSchema>

export const OfEventInput = v.strictObject({ eventId: idText() })
export const CompetitionIdInput = v.strictObject({ competitionId: idText() })
export const RoundInput = v.strictObject({ competitionId: idText(), round: RoundNo })
export const OpenBoardInput = v.strictObject({ competitionId: idText(), round: v.exactOptional(RoundNo) })
export const OwnCompetitionInput = v.strictObject({ competitionId: v.exactOptional(idText()) })
export const MakeCompetitionInput = v.strictObject({
  ...CompetitionRulesSchema.entries,
  eventId: idText(),
  newKey: newKeyText(),
})
export const ChangeRulesInput = v.strictObject({ ...CompetitionRulesSchema.entries, competitionId: idText() })
/** `absent` from the next round alone; `there` takes that back, `in` takes a withdrawal back. */
export const MarkEntrantInput = v.strictObject({
  competitionId: idText(),
  no: v.pipe(v.number(), v.integer(), v.minValue(1)),
  as: v.picklist(['withdrawn', 'in', 'absent', 'there']),
})
export const PublishRoundInput = v.strictObject({
  ...RoundInput.entries,
  turn: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
export const ReportInput = v.strictObject({ matchId: MatchId, result: v.picklist(PLAYED_RESULTS) })
export const DecideMatchInput = v.strictObject({
  matchId: MatchId,
  result: v.picklist(GAME_RESULTS),
  /** `rev` of the match as it was seen. */
  rev: v.pipe(v.number(), v.integer(), v.minValue(0)),
  why: v.exactOptional(textUpTo(60)),
})
