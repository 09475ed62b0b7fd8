import * as v from 'valibot'
import { hasOptions, QUESTION_KINDS, type Question, questionKinds } from '#shared/events/form/question'
import { lookUp } from '#shared/lookUp'

const WhenWordsSchema = v.object({ question: v.string(), is: v.optional(v.array(v.string())) })

/** A question on the organiser's screen. What was not there when the words were kept is empty. */
export const QuestionWordsSchema = v.object({
  id: v.string(),
  label: v.string(),
  kind: v.picklist(QUESTION_KINDS),
  options: v.array(v.string()),
  /** How many there are of each option, where the kind has numbers. */
  amounts: v.optional(v.array(v.nullable(v.number())), []),
  /** The picture of each option, where the kind has them; empty for one that is not there yet. */
  pictures: v.optional(v.array(v.string()), []),
  forEach: v.optional(v.boolean()),
  /** Options with a number that the event has already. */
  stored: v.optional(v.array(v.string()), []),
  required: v.boolean(),
  hint: v.optional(v.string(), ''),
  when: v.optional(v.array(WhenWordsSchema), []),
  /** What a sensitive answer is needed for; missing for one that is not. */
  purpose: v.optional(v.string()),
  least: v.optional(v.nullable(v.number()), null),
  most: v.optional(v.nullable(v.number()), null),
  consent: v.optional(v.string(), ''),
  consentVersion: v.optional(v.number(), 1),
})
export type QuestionWords = v.InferOutput<typeof QuestionWordsSchema>

export function questionWordsOf(question: Question): QuestionWords {
  const {
    id,
    label,
    kind,
    options = [],
    amounts = [],
    pictures = [],
    required,
    hint = '',
    when = [],
    sensitive,
    consent,
  } = question
  const { least = null, most = null } = question
  return {
    ...{ id, label, kind, options, amounts, pictures, required, hint, when, least, most },
    stored: kind === 'stock' ? options : [],
    ...(question.forEach && { forEach: true }),
    ...(sensitive && { purpose: sensitive.purpose }),
    ...{ consent: consent?.text ?? '', consentVersion: consent?.version ?? 1 },
  }
}

/** The question as it is sent: only what its kind has. */
export function toQuestion(words: QuestionWords): Question {
  const { id, label, kind, options, amounts, pictures, forEach, required, hint, when, least, most } = words
  const { purpose, consent, consentVersion } = words
  const isStock = kind === 'stock'
  return {
    ...{ id, label, kind, required },
    ...(hasOptions(kind) && { options }),
    // What is left out is a fault of the schema, said at the options.
    ...(isStock && { amounts: options.map((_option, index) => amounts[index] ?? Number.NaN) }),
    ...(kind === 'picture' && { pictures: options.map((_option, index) => pictures[index] ?? '') }),
    ...(isStock && forEach && { forEach }),
    ...(hint.trim() && { hint }),
    ...(when.length > 0 && { when: when.map(({ question, is }) => ({ question, ...(is && { is }) })) }),
    ...(purpose !== undefined && !isStock && { sensitive: { purpose } }),
    // Signed is always under the promise, and the schema asks what for.
    ...(kind === 'signature' && { sensitive: { purpose: purpose ?? '' } }),
    ...(kind === 'number' && least !== null && { least }),
    ...(kind === 'number' && most !== null && { most }),
    ...(kind === 'consent' && { consent: { text: consent, version: consentVersion } }),
  }
}

export function newQuestion(kind: Question['kind'], taken: QuestionWords[], over: Partial<QuestionWords> = {}) {
  return v.parse(QuestionWordsSchema, {
    ...{ id: newId(taken), label: kind === 'contact' ? questionKinds.contact.name : '', kind, options: [] },
    required: true,
    ...over,
  })
}

/** A new id that no question of the form has; the answers are stored under it. */
export function newId(taken: { id: string }[]): string {
  const id = `q${Math.random().toString(36).slice(2, 8)}`
  return taken.some((question) => question.id === id) ? newId(taken) : id
}

/** Faults of a question that the schema names for the whole form alone. */
export function questionFaults(
  questions: QuestionWords[],
  texts: { optionTwice: string; looksAhead: string; optionGone: string }
) {
  const faults: Record<string, string> = {}
  questions.forEach(({ kind, options, when }, index) => {
    if (hasOptions(kind) && new Set(options).size < options.length)
      faults[`questions.${index}.options`] = texts.optionTwice
    for (const { question, is } of when) {
      const other = questions.slice(0, index).find(({ id }) => id === question)
      const offered = other && offeredBy(other)
      if (!other) faults[`questions.${index}.when`] = texts.looksAhead
      else if (is && offered && is.some((one) => !offered.includes(one)))
        faults[`questions.${index}.when`] = texts.optionGone
    }
  })
  return faults
}

/** Answers to choose from in a condition; nothing for a question that is answered in words. */
export function offeredBy({ kind, options }: Pick<QuestionWords, 'kind' | 'options'>): string[] | undefined {
  if (hasOptions(kind)) return options
  return lookUp({ yesNo: ['是', '否'], rating: ['1', '2', '3', '4', '5'] }, kind)
}
