import * as v from 'valibot'
import { PlaceRules, WriteEventInput } from '#shared/events/input'
import { findMisfit, misfitField, misfitText } from '#shared/events/places/misfits'
import { type EventWords, toInput } from './eventWords'
import { fieldFaults, timeFaults } from './fieldFaults'
import { formTexts as texts } from './formTexts'

export type EventFaults = Record<string, string | undefined>

/** Faults of the form by field: those of the cloud's schema, and those that a schema cannot name so well. */
export function eventFaults(words: EventWords): EventFaults {
  const checked = v.safeParse(WriteEventInput, toInput(words, {}))
  const faults = checked.success ? {} : fieldFaults(checked.issues)
  return { ...faults, ...timeFaults(words), ...optionFaults(words), ...ruleFaults(words) }
}

/** Rules about places that do not fit each other, said where they are set; the schema knows only that one does not. */
function ruleFaults(words: EventWords): EventFaults {
  const checked = v.safeParse(v.object({ ...PlaceRules }), toInput(words, {}))
  const misfit = checked.success && findMisfit(checked.output)
  return misfit ? { [misfitField[misfit]]: misfitText[misfit] } : {}
}

/** Faults of equal options, which could not be told apart in the list of answers. */
function optionFaults({ questions }: EventWords): EventFaults {
  return Object.fromEntries(
    questions.flatMap(({ kind, options }, index) =>
      kind === 'choice' && new Set(options).size < options.length
        ? [[`questions.${index}.options`, texts.optionTwice]]
        : []
    )
  )
}
