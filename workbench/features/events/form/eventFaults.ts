import * as v from 'valibot'
import { WriteEventInput } from '#shared/events/input'
import { type EventWords, toInput } from './eventWords'
import { fieldFaults, timeFaults } from './fieldFaults'
import { formTexts as texts } from './formTexts'

export type EventFaults = Record<string, string | undefined>

/** What the door of the cloud would refuse, at the field where it stands. */
export function eventFaults(words: EventWords): EventFaults {
  const checked = v.safeParse(WriteEventInput, toInput(words, {}))
  return { ...(checked.success ? {} : fieldFaults(checked.issues)), ...timeFaults(words), ...optionFaults(words) }
}

/** Two equal options could not be told apart in the list of answers. */
function optionFaults({ questions }: EventWords): EventFaults {
  return Object.fromEntries(
    questions.flatMap(({ kind, options }, index) =>
      kind === 'choice' && new Set(options).size < options.length
        ? [[`questions.${index}.options`, texts.optionTwice]]
        : []
    )
  )
}
