import * as v from 'valibot'
import { idText } from '../../text'
import { AnswersSchema, FormVersionSchema } from '../form/question'
import { LeavingSchema } from './leaving'

export const ChangeAnswersInput = v.strictObject({ eventId: idText(), answers: AnswersSchema, form: FormVersionSchema })
export const WithdrawInput = v.strictObject({ eventId: idText(), leaving: v.exactOptional(LeavingSchema) })
