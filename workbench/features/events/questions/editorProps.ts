import type { QuestionWords } from './questionWords'

/** What every part of an open question is given. */
export interface QuestionEditorProps {
  question: QuestionWords
  /** All of the form, for conditions. */
  questions: QuestionWords[]
  /** Options of an event that is out: their numbers change on its board. */
  known?: string[] | undefined
  /** The day after which sensitive answers go, once it is known when the event ends. */
  clears?: string | undefined
  /** By the part of the question. */
  faults: Partial<Record<'label' | 'options' | 'when' | 'purpose' | 'consent' | 'least' | 'hint', string | undefined>>
  onChange: (part: Partial<QuestionWords>) => void
}
