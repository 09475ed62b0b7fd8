import { View } from '@tarojs/components'
import type { Load } from '#client/asking/load'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { nearText } from '#shared/beijingTime'
import type { Page } from '#shared/page'
import type { PushCard } from '#shared/pushes/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { EmptyState } from '#ui/states/EmptyState'
import { officerTexts as texts } from '../texts'
import { WaitingArticles } from './WaitingArticles'
import { WaitingGuides } from './WaitingGuides'
import { WaitingList } from './WaitingList'
import { WaitingQuestions } from './WaitingQuestions'
import { WaitingWords } from './WaitingWords'

/** 等我审的: pushes, articles, texts, public questions and services that wait for somebody else than who asked. */
export function ToReview({ isLate }: { isLate: boolean }) {
  const waiting = useToReview()
  useShownAgain(waiting.reload, isLate)
  return (
    <View className="body stack">
      <ReviewLists {...waiting} isEmpty={isNothing(waiting)} />
    </View>
  )
}

/** The lists of what waits for a second reader. */
export function useToReview() {
  const pushes = usePages('pushes.list', { waiting: true })
  const articles = usePages('news.manage', { state: 'review' })
  const words = usePages('checks.list', {})
  const questions = usePages('questions.waiting', {})
  const guides = usePages('guides.waiting', {})
  const reload = async () => {
    await Promise.all([pushes, articles, words, questions, guides].map((call) => call.reload()))
  }
  return { pushes, articles, words, questions, guides, reload }
}

type Lists = ReturnType<typeof useToReview>
type Props = Lists & { isEmpty: boolean }

export function ReviewLists({ pushes, articles, words, questions, guides, reload, isEmpty }: Props) {
  const now = useNow()
  return (
    <>
      {isEmpty && <EmptyState motif="empty-inbox" title={texts.waitingNone} text={texts.waitingNoneText} />}
      <WaitingList list={pushes}>{(items) => <WaitingPushes pushes={items} now={now} />}</WaitingList>
      <WaitingList list={articles}>
        {(items) => <WaitingArticles rows={items} title={texts.articlesWait} now={now} />}
      </WaitingList>
      <WaitingList list={words}>{(items) => <WaitingWords checks={items} now={now} onDecided={reload} />}</WaitingList>
      <WaitingList list={questions}>
        {(items) => <WaitingQuestions questions={items} now={now} onDecided={reload} />}
      </WaitingList>
      <WaitingList list={guides}>
        {(items) => <WaitingGuides guides={items} now={now} onDecided={reload} />}
      </WaitingList>
    </>
  )
}

/** Whether it is known that nothing waits in any of these lists. */
export function isNothing(
  { pushes, articles, words, questions, guides }: Lists,
  ...more: { load: Load<Page<unknown>> }[]
): boolean {
  return [pushes, articles, words, questions, guides, ...more].every(
    ({ load }) => load.kind === 'ready' && load.value.items.length === 0
  )
}

/** Pushes that wait for a second officer, the latest first; nothing when there are none. */
function WaitingPushes({ pushes, now }: { pushes: PushCard[]; now: number }) {
  if (pushes.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.waiting} />
      <Card className="rows">
        {pushes.map(({ id, title, askedBy, askedAt, reach }) => (
          <Cell
            key={id}
            icon="notice"
            title={title}
            note={`${askedBy.name} ${nearText(askedAt, now)}，${reach ? texts.people(reach.total.toLocaleString()) : texts.gathering}`}
            onPress={() => open('officerPush', { id })}
          />
        ))}
      </Card>
    </View>
  )
}
