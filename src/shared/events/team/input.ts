import * as v from 'valibot'
import { idText } from '../../text'
import { AnswersSchema, FormVersionSchema } from '../form/question'

/** As an invitation carries them: the key of the team's turn, and its code. */
const TeamKeySchema = v.pipe(v.string(), v.regex(/^t[a-z0-9]{11}$/))
const CodeSchema = v.pipe(v.string(), v.regex(/^[\w-]{12}$/))

export const ReadTeamInput = v.strictObject({
  eventId: idText(),
  team: v.exactOptional(TeamKeySchema),
  code: v.exactOptional(CodeSchema),
})
export const JoinTeamInput = v.strictObject({
  eventId: idText(),
  answers: AnswersSchema,
  form: FormVersionSchema,
  team: TeamKeySchema,
  code: CodeSchema,
})
