import * as v from 'valibot'
import { idText, newKeyText } from '../../text'
import { CompetitionRulesSchema, StageRulesSchema } from '../play/input'
import { TeamStageRulesSchema } from './handInput'

const New = { eventId: idText(), newKey: newKeyText() }
const Known = { competitionId: idText() }

/** A competition of individuals, Swiss or by stages, or one of teams. */
export const MakeCompetitionInput = v.union([
  v.strictObject({ ...CompetitionRulesSchema.entries, ...New }),
  v.strictObject({ ...StageRulesSchema.entries, ...New }),
  v.strictObject({ ...TeamStageRulesSchema.entries, ...New }),
])
export const ChangeRulesInput = v.union([
  v.strictObject({ ...CompetitionRulesSchema.entries, ...Known }),
  v.strictObject({ ...StageRulesSchema.entries, ...Known }),
  v.strictObject({ ...TeamStageRulesSchema.entries, ...Known }),
])
