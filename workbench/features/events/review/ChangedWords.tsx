import type { UnionEvent } from '#shared/events/event'
import { eventFields } from '#shared/events/eventFields'
import { eventKindName } from '#shared/events/eventKind'
import { FREE_FIELDS, type FreeWords } from '#shared/events/eventReview'
import { questionText } from '#shared/events/form/questionText'
import { rainText } from '#shared/events/rain/rainText'
import { sayPoint } from '#shared/events/venue/point'
import { metresText } from '#shared/events/venue/within'
import { eventReviewTexts as texts } from './reviewTexts'

/** The new words of an event that is out, beside those that people read now. */
export function ChangedWords({ event, words }: { event: UnionEvent; words: FreeWords }) {
  const before = asTexts(event)
  const after = asTexts({ ...event, ...words })
  const changed = FREE_FIELDS.filter((field) => before[field] !== after[field])
  return (
    <dl className="event-review__change">
      {changed.map((field) => (
        <div key={field} style={{ display: 'contents' }}>
          <dt className="quiet">{eventFields[field].label}</dt>
          <dd>
            <del>{before[field]}</del>
            <div>{after[field]}</div>
          </dd>
        </div>
      ))}
    </dl>
  )
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
