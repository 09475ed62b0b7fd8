import * as v from 'valibot'
import { idText } from '../../text'
import { AnswersSchema } from '../question'
import { LeavingSchema } from './leaving'

export const ChangeAnswersInput = v.strictObject({ eventId: idText(), answers: AnswersSchema })
export const WithdrawInput = v.strictObject({ eventId: idText(), leaving: v.exactOptional(LeavingSchema) })
