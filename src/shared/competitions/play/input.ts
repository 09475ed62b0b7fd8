import * as v from 'valibot'
import { idText, newKeyText, textUpTo } from '../../text'
import { ClockSchema } from '../hall/gameClock'
import { PausesSchema } from '../hall/pause'
import { PRESET_IDS } from '../preset'
import { GAME_RESULTS } from '../swiss/input'
import { GameScoreSchema } from '../tableTennis/score'
import { PLAYED_RESULTS } from './match'

/** Of a Swiss competition; one by stages, and what is paired while the organiser waits, has fewer. */
export const MAX_ENTRANTS = 1000
export const MAX_IN_STAGES = 256
export const PAIRED_AT_ONCE = 256
export const MAX_ROUNDS = 15

const RoundNo = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_ROUNDS))
export const MatchIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,60}-\d{1,2}-\d{1,3}-\d{1,3}$/))

const WholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** What an organiser settles before the first round. */
export const CompetitionRulesSchema = v.strictObject({
  name: textUpTo(30),
  preset: v.picklist(PRESET_IDS),
  roundsTotal: RoundNo,
  apartRounds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ROUNDS)),
  absencesUntilOut: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  tables: v.exactOptional(v.nullable(WholeNumber(1, 500))),
  minutes: v.exactOptional(v.nullable(WholeNumber(5, 300))),
  clock: v.exactOptional(v.nullable(ClockSchema)),
})
export type CompetitionRules = v.InferOutput<typeof CompetitionRulesSchema>

export const MAX_GROUPS = 32
/** More play no round robin: it would be some hundreds of matches. */
export const MAX_ROUND_ROBIN = 32

/** What is settled of a table tennis competition before its draw. */
export const StageRulesSchema = v.strictObject({
  name: textUpTo(30),
  kind: v.picklist(['roundRobin', 'groups', 'knockout']),
  bestOf: v.picklist([3, 5, 7]),
  groups: WholeNumber(1, MAX_GROUPS),
  qualifiers: WholeNumber(1, 4),
  placement: v.picklist([2, 4, 8]),
  tables: WholeNumber(1, 40),
  minutes: WholeNumber(5, 120),
  restMinutes: WholeNumber(0, 60),
  pauses: v.exactOptional(PausesSchema),
})
export type StageRulesTyped = v.InferOutput<typeof StageRulesSchema>

/** TRF 文件. A report of more players than there ever are in one competition. */
export const LONGEST_REPORT = 300_000

export const BringReportInput = v.strictObject({
  ...CompetitionRulesSchema.entries,
  eventId: idText(),
  newKey: newKeyText(),
  report: v.pipe(
    v.string('请选 TRF 文件'),
    v.minLength(1, '请选 TRF 文件'),
    v.maxLength(LONGEST_REPORT, '文件太大，不像一项比赛的 TRF')
  ),
})

export const OfEventInput = v.strictObject({ eventId: idText() })
export const CompetitionIdInput = v.strictObject({ competitionId: idText() })
export const RoundInput = v.strictObject({ competitionId: idText(), round: RoundNo })
export const OpenBoardInput = v.strictObject({ competitionId: idText(), round: v.exactOptional(RoundNo) })
export const OwnCompetitionInput = v.strictObject({ competitionId: v.exactOptional(idText()) })
const Known = { competitionId: idText() }
/** 种子. Numbers of entrants, the strongest first. */
export const SeedInput = v.strictObject({
  ...Known,
  nos: v.pipe(
    v.array(WholeNumber(1, 9999)),
    v.maxLength(64),
    v.checkItems((no, at, all) => all.indexOf(no) === at)
  ),
})
/** `absent` from the next round alone; `there` takes that back, `in` takes a withdrawal back. */
export const MarkEntrantInput = v.strictObject({
  competitionId: idText(),
  no: v.pipe(v.number(), v.integer(), v.minValue(1)),
  as: v.picklist(['withdrawn', 'in', 'absent', 'there']),
})
export const InviteJudgeInput = v.strictObject({
  ...Known,
  name: textUpTo(20),
  newKey: v.exactOptional(newKeyText()),
})
export const EndJudgeInput = v.strictObject({ ...Known, personId: idText() })
export const PublishRoundInput = v.strictObject({
  ...RoundInput.entries,
  turn: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
/** 局分, as first and second have won them; only table tennis has them. */
export const GamesSchema = v.pipe(v.array(GameScoreSchema), v.minLength(1), v.maxLength(7))
export const ReportInput = v.strictObject({
  matchId: MatchIdSchema,
  result: v.picklist(PLAYED_RESULTS),
  games: v.exactOptional(GamesSchema),
})
export const DecideMatchInput = v.strictObject({
  matchId: MatchIdSchema,
  result: v.picklist(GAME_RESULTS),
  games: v.exactOptional(GamesSchema),
  /** Who did not go on; the games are those that were played. */
  retired: v.exactOptional(v.picklist(['first', 'second'])),
  /** Later matches that this changes, as they were shown: without them such a correction is only asked about. */
  accepts: v.exactOptional(v.pipe(v.array(MatchIdSchema), v.maxLength(300))),
  /** `rev` of the match as it was seen. */
  rev: v.pipe(v.number(), v.integer(), v.minValue(0)),
  why: v.exactOptional(textUpTo(60)),
})
