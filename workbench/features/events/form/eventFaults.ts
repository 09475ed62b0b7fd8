import * as v from 'valibot'
import { PlaceRules, WriteEventInput } from '#shared/events/input'
import { findMisfit, misfitField, misfitText } from '#shared/events/places/misfits'
import { questionTexts } from '../questions/questionTexts'
import { questionFaults, toQuestion } from '../questions/questionWords'
import { type EventWords, toInput } from './eventWords'
import { fieldFaults, timeFaults } from './fieldFaults'

export type EventFaults = Record<string, string | undefined>

/** Faults of the form by field: those of the cloud's schema, and those that a schema cannot name so well. */
export function eventFaults(words: EventWords): EventFaults {
  const checked = v.safeParse(WriteEventInput, toInput(words, {}))
  const faults: EventFaults = checked.success ? {} : fieldFaults(checked.issues)
  const inForm = questionFaults(words.questions, questionTexts)
  // What is wrong in the form as a whole is said at its questions.
  if (Object.keys(inForm).length > 0) delete faults.questions
  return { ...faults, ...timeFaults(words), ...inForm, ...ruleFaults(words) }
}

/** Rules about places that do not fit each other, said where they are set; the schema knows only that one does not. */
function ruleFaults(words: EventWords): EventFaults {
  const checked = v.safeParse(v.object({ ...PlaceRules }), toInput(words, {}))
  const questions = words.questions.map(toQuestion)
  const misfit = checked.success && findMisfit({ ...checked.output, questions })
  return misfit ? { [misfitField[misfit]]: misfitText[misfit] } : {}
}
