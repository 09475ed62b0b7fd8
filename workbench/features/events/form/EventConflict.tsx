import { nearText } from '#shared/beijingTime'
import type { EventBoard } from '#shared/events/view'
import { MergePanel } from '../../../drafts/MergePanel'
import { type FieldOf, mergeFields, pick } from '../../../drafts/mergeFields'
import { mergeTexts } from '../../../drafts/mergeTexts'
import { say } from '../../../ui/states/toasts'
import { useUnions } from '../../../useUnions'
import { mergeQuestions } from '../questions/mergeQuestions'
import { eventFieldLabel, eventFieldText, questionLines } from './eventFieldText'
import { type EventWords, wordsOf } from './eventWords'

interface Props {
  mine: EventWords
  known: EventWords | undefined
  theirs: EventBoard
  isPublic: boolean
  onMerge: (theirs: { rev: number; words: EventWords }, merged: EventWords) => void
}

/** A colleague has saved first. What only one of the two has changed comes together; the rest is theirs to choose. */
export function EventConflict({ mine, known, theirs: { event, review, written }, isPublic, onMerge }: Props) {
  const other = { rev: event.rev, words: wordsOf({ ...event, ...review?.words }) }
  const { words, taken, disputed } = mergeWords(known, mine, other.words)
  const both = known && mergeQuestions(known.questions, mine.questions, other.words.questions)
  const textOf = (of: EventWords, field: FieldOf<EventWords>) =>
    field === 'questions' && both
      ? questionLines(of.questions.filter(({ id }) => both.disputed.includes(id)))
      : eventFieldText(of, field, nameOf)
  const { nameOf } = useUnions(disputed.includes('unionIds'))
  // Whoever moved or resized it since is not who wrote its words.
  const by = written?.at === event.changedAt ? written.by : undefined
  // Of the form only the questions in dispute are theirs; what else each has changed stays.
  const chosenQuestions = (chosen: FieldOf<EventWords>[]): Partial<EventWords> =>
    known && chosen.includes('questions')
      ? { questions: mergeQuestions(known.questions, mine.questions, other.words.questions, 'theirs').questions }
      : {}
  return (
    <MergePanel
      by={by}
      when={nearText(event.changedAt, Date.now())}
      taken={taken.map(eventFieldLabel)}
      disputes={disputed.map((field) => ({
        field,
        label: eventFieldLabel(field),
        mine: textOf(mine, field),
        theirs: textOf(other.words, field),
      }))}
      act={mergeTexts.lookAgain}
      onMerge={(chosen) => {
        onMerge(other, { ...words, ...pick(other.words, chosen), ...chosenQuestions(chosen) })
        say({ tone: 'good', text: isPublic ? mergeTexts.goOn : mergeTexts.goOnSaving })
      }}
    />
  )
}

/** Field by field, and the form question by question. */
function mergeWords(known: EventWords | undefined, mine: EventWords, theirs: EventWords) {
  const merged = mergeFields(known, mine, theirs)
  if (!known || !merged.disputed.includes('questions')) return merged
  const { questions, disputed } = mergeQuestions(known.questions, mine.questions, theirs.questions)
  const words = { ...merged.words, questions }
  if (disputed.length > 0) return { ...merged, words }
  const others = merged.disputed.filter((field) => field !== 'questions')
  return { words, taken: [...merged.taken, 'questions' as const], disputed: others }
}
