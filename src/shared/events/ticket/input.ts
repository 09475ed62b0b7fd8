import * as v from 'valibot'
import { idText } from '../../text'
import { AnswersSchema } from '../question'

export const ChangeAnswersInput = v.strictObject({ eventId: idText(), answers: AnswersSchema })
