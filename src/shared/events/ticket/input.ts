import * as v from 'valibot'
import { idText } from '../../text'
import { CompanionChoiceSchema, MAX_COMPANIONS } from '../family/familyRule'
import { AnswersSchema, FormVersionSchema } from '../form/question'
import { LeavingSchema } from './leaving'

export const ChangeAnswersInput = v.strictObject({ eventId: idText(), answers: AnswersSchema, form: FormVersionSchema })
export const WithdrawInput = v.strictObject({ eventId: idText(), leaving: v.exactOptional(LeavingSchema) })

/** 改谁同去. All who come along from now on, and the guardian's yes to the words of now where there is a child among them. */
export const ChangeFamilyInput = v.strictObject({
  eventId: idText(),
  family: v.pipe(v.array(CompanionChoiceSchema), v.maxLength(MAX_COMPANIONS)),
  guardian: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
