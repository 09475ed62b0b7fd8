import * as v from 'valibot'
import { idText, textUpTo } from '../../text'
import { GamesSchema, MatchIdSchema, StageRulesSchema } from '../play/input'
import { PLAYED_RESULTS } from '../play/match'
import { GAME_RESULTS } from '../swiss/input'
import { TeamRulesSchema } from './teamRules'

const WholeNumber = (most: number) =>
  v.pipe(v.number('请填数字'), v.integer('请填整数'), v.minValue(1, '从 1 开始'), v.maxValue(most, `最多 ${most}`))
const PlayerNo = WholeNumber(99)

/** What is settled of a competition of teams. */
export const TeamStageRulesSchema = v.strictObject({
  ...StageRulesSchema.entries,
  teams: TeamRulesSchema,
})

/** Nothing typed: the team is called after its captain again. */
export const NameTeamInput = v.strictObject({
  competitionId: idText(),
  no: WholeNumber(999),
  name: v.exactOptional(textUpTo(12)),
})
/** The captain of a team, of whom nobody else's number is asked. */
export const NameOwnTeamInput = v.strictObject({ competitionId: idText(), name: v.exactOptional(textUpTo(12)) })
export const TeamMatchInput = v.strictObject({ matchId: MatchIdSchema })
export const HandInInput = v.strictObject({
  matchId: MatchIdSchema,
  players: v.pipe(v.array(PlayerNo), v.minLength(1, '请排名单'), v.maxLength(10, '最多 10 个位置')),
  doubles: v.exactOptional(v.pipe(v.array(PlayerNo), v.maxLength(2, '双打是两个人'))),
})
export const TellRubberInput = v.strictObject({
  matchId: MatchIdSchema,
  no: WholeNumber(15),
  result: v.picklist(PLAYED_RESULTS, '请选结果'),
  games: v.exactOptional(GamesSchema),
})
export const EnterRubberInput = v.strictObject({
  matchId: MatchIdSchema,
  no: WholeNumber(15),
  result: v.picklist(GAME_RESULTS, '请选结果'),
  games: v.exactOptional(GamesSchema),
  /** Who did not go on; the games are those that were played. */
  retired: v.exactOptional(v.picklist(['first', 'second'], '请选退赛的一方')),
  why: v.exactOptional(textUpTo(60)),
  /** Later matches that this changes, as they were shown. */
  accepts: v.exactOptional(v.pipe(v.array(MatchIdSchema), v.maxLength(300, '后面的场次太多'))),
})
