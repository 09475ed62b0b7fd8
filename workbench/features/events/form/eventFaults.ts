import * as v from 'valibot'
import { WriteEventInput } from '#shared/events/input'
import { type EventWords, toInput } from './eventWords'
import { fieldFaults, timeFaults } from './fieldFaults'
import { formTexts as texts } from './formTexts'

export type EventFaults = Record<string, string | undefined>

/** Faults of the form by field: those of the cloud's schema, and those that a schema cannot name so well. */
export function eventFaults(words: EventWords): EventFaults {
  const checked = v.safeParse(WriteEventInput, toInput(words, {}))
  return { ...(checked.success ? {} : fieldFaults(checked.issues)), ...timeFaults(words), ...optionFaults(words) }
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
