import type { EventKind } from '#shared/events/eventKind'
import type { EventWords } from '../eventWords'
import words from './kindWords.json'

type Said = Pick<EventWords, 'summary' | 'steps' | 'bring'>

const NOTHING: Said = { summary: '', steps: [], bring: '' }

/** 常写的话. What is mostly said of events of this kind; a beginning that is changed, or taken away. */
export function kindWords(kind: EventKind): Said {
  return words[kind]
}

/** Whether nothing was said yet but what its kind says, so that another kind may say it anew. */
export function isUnwritten(form: Said & Pick<EventWords, 'kind'>): boolean {
  return isSame(form, NOTHING) || saysKindWords(form)
}

export function saysKindWords({ kind, ...said }: Said & Pick<EventWords, 'kind'>): boolean {
  return kind !== undefined && isSame(said, kindWords(kind))
}

/** The kind is chosen, with its words where nobody has written any. */
export function choosingKind(form: EventWords, kind: EventKind): Partial<EventWords> {
  return { kind, ...(isUnwritten(form) && kindWords(kind)) }
}

/** The form without the words of its kind. */
export const withoutKindWords: Said = NOTHING

function isSame(one: Said, other: Said): boolean {
  const isSteps = JSON.stringify(one.steps) === JSON.stringify(other.steps)
  return isSteps && one.summary === other.summary && one.bring === other.bring
}
