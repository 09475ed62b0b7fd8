import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { momentText, nearText } from '#shared/beijingTime'
import type { OpenTo, UnionEvent } from '#shared/events/event'
import { eventFields } from '#shared/events/eventFields'
import { eventKindName } from '#shared/events/eventKind'
import { eventLines } from '#shared/events/eventLines'
import { FREE_FIELDS, type FreeWords } from '#shared/events/eventReview'
import { questionText } from '#shared/events/form/questionText'
import { rainText } from '#shared/events/rain/rainText'
import { sayPoint } from '#shared/events/venue/point'
import { metresText } from '#shared/events/venue/within'
import type { EventBoard } from '#shared/events/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Notice } from '#ui/states/Notice'
import { eventReviewTexts as texts } from './eventReviewTexts'

/** What an officer approves of an event: all that people will read, or the old and the new words of one that is out. */
export function EventReviewFacts({ board: { event, review }, now }: { board: EventBoard; now: number }) {
  const { asked, words } = review ?? {}
  return (
    <>
      {words && <Notice tone="plain">{texts.change}</Notice>}
      <Card className="rows">
        {words ? (
          <Cell icon="calendar" title={event.title} note={texts.read} onPress={() => open('event', { id: event.id })} />
        ) : (
          <Cell icon="calendar" title={event.title} note={event.summary} />
        )}
        {asked && <Cell title={texts.byWhom} note={`${asked.askedByName}，${nearText(asked.askedAt, now)}`} />}
        {words ? <Changed event={event} words={words} /> : <Written event={event} now={now} />}
      </Card>
    </>
  )
}

function Written({ event, now }: { event: UnionEvent; now: number }) {
  const { kind, startsAt, endsAt, opensAt, closesAt, capacity, hasWaitlist, openTo, organiser, questions, steps } =
    event
  const rows: [string, string][] = [
    [texts.who, whoMay(openTo)],
    [texts.when, texts.to(momentText(startsAt, now), momentText(endsAt, now))],
    ...eventLines(event).map(({ label, text }): [string, string] => [label, text]),
    [texts.registration, texts.to(momentText(opensAt, now), momentText(closesAt, now))],
    [texts.capacity, texts.places(capacity, hasWaitlist)],
    [texts.kind, eventKindName[kind]],
    [eventFields.steps.label, texts.steps(steps)],
    [texts.questions, texts.steps(questions.map(({ label }) => label))],
    [texts.organiser, organiser],
  ]
  return rows.map(([title, note]) => <Cell key={title} title={title} note={note} />)
}

function Changed({ event, words }: { event: UnionEvent; words: FreeWords }) {
  const [before, after] = [asTexts(event), asTexts({ ...event, ...words })]
  const changed = FREE_FIELDS.filter((field) => before[field] !== after[field])
  return changed.map((field) => (
    <View key={field}>
      <Cell title={`${eventFields[field].label}·${texts.before}`} note={before[field] || texts.empty} />
      <Cell title={`${eventFields[field].label}·${texts.after}`} note={after[field] || texts.empty} />
    </View>
  ))
}

function asTexts({
  kind,
  steps,
  questions,
  bring = '',
  handOver = false,
  point,
  selfWithin,
  rainPlan,
  takeaways = [],
  ...words
}: FreeWords): Record<keyof FreeWords, string> {
  return {
    ...{ ...words, bring, kind: eventKindName[kind], steps: texts.steps(steps) },
    questions: texts.steps(questions.map((question) => questionText(question, questions))),
    handOver: handOver ? texts.yes : texts.no,
    point: point ? sayPoint(point) : '',
    selfWithin: selfWithin ? metresText(selfWithin) : '',
    rainPlan: rainText(rainPlan, Date.now()),
    takeaways: takeaways.map(({ name }) => name).join('、'),
  }
}

function whoMay(openTo: OpenTo): string {
  if (openTo.kind === 'everyone') return texts.everyone
  if (openTo.kind === 'invited') return texts.invited(openTo.memberIds.length)
  return openTo.kind === 'members' ? texts.members : texts.unions(openTo.unionIds.length)
}
