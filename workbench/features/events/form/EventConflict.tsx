import { nearText } from '#shared/beijingTime'
import type { EventBoard } from '#shared/events/view'
import { MergePanel } from '../../../drafts/MergePanel'
import { mergeFields, pick } from '../../../drafts/mergeFields'
import { mergeTexts } from '../../../drafts/mergeTexts'
import { say } from '../../../ui/states/toasts'
import { useUnions } from '../../../useUnions'
import { eventFieldLabel, eventFieldText } from './eventFieldText'
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
  const { words, taken, disputed } = mergeFields(known, mine, other.words)
  const { nameOf } = useUnions(disputed.includes('unionIds'))
  // Whoever moved or resized it since is not who wrote its words.
  const by = written?.at === event.changedAt ? written.by : undefined
  return (
    <MergePanel
      by={by}
      when={nearText(event.changedAt, Date.now())}
      taken={taken.map(eventFieldLabel)}
      disputes={disputed.map((field) => ({
        field,
        label: eventFieldLabel(field),
        mine: eventFieldText(mine, field, nameOf),
        theirs: eventFieldText(other.words, field, nameOf),
      }))}
      act={mergeTexts.lookAgain}
      onMerge={(chosen) => {
        onMerge(other, { ...words, ...pick(other.words, chosen) })
        say({ tone: 'good', text: isPublic ? mergeTexts.goOn : mergeTexts.goOnSaving })
      }}
    />
  )
}
