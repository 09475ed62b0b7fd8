import { usePages } from '#client/asking/usePages'
import { useLive } from '#client/liveValue'
import { today } from '../../../today'
import { LinkButton } from '../../../ui/LinkButton'
import { MoreRow } from '../../../ui/lists/MoreRow'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { ArticleRows } from '../ArticleRows'
import { GuideCard } from '../GuideCard'
import { PleaCard } from '../PleaCard'
import { QuestionCard } from '../QuestionCard'
import { checkTexts as texts } from '../texts'
import { WaitingEvents } from '../WaitingEvents'
import { WordCard } from '../WordCard'
import './checks.css'

/** 内容检查: all that waits for a person because of a check, in one place, each with its reason. */
export default function ChecksPage() {
  const articles = usePages('news.manage', { state: 'review' })
  const checking = usePages('news.manage', { state: 'checking' })
  const events = usePages('events.waiting', {})
  const pleas = usePages('events.pleas', {})
  const words = usePages('checks.list', {})
  const questions = usePages('questions.waiting', {})
  const guides = usePages('guides.waiting', {})
  const waiting = useLive(today.load)
  useTitle(texts.title)

  return (
    <>
      <PageHead title={texts.title} sub={texts.sub} />
      <div className="checks">
        <Panel title={texts.articles} flush>
          <Loaded load={articles.load} onRetry={articles.reload} rows={2}>
            {({ items }) => (items.length > 0 ? <ArticleRows rows={items} /> : <None>{texts.articlesNone}</None>)}
          </Loaded>
          <MoreRow more={articles.more} onMore={articles.loadMore} />
        </Panel>
        <Loaded load={checking.load} onRetry={checking.reload} rows={1}>
          {({ items }) =>
            items.length > 0 && (
              <Panel title={texts.checking} flush>
                <ArticleRows rows={items} note={texts.checkingNote} />
              </Panel>
            )
          }
        </Loaded>
        <Panel title={texts.events} flush>
          <Loaded load={events.load} onRetry={events.reload} rows={2}>
            {({ items }) => (items.length > 0 ? <WaitingEvents events={items} /> : <None>{texts.eventsNone}</None>)}
          </Loaded>
          <MoreRow more={events.more} onMore={events.loadMore} />
        </Panel>
        <Panel title={texts.pleas} flush>
          <Loaded load={pleas.load} onRetry={pleas.reload} rows={1}>
            {({ items }) =>
              items.length > 0 ? (
                <ul>
                  {items.map((plea) => (
                    <PleaCard key={`${plea.eventId}:${plea.memberId}`} plea={plea} onDecided={pleas.reload} />
                  ))}
                </ul>
              ) : (
                <None>{texts.pleasNone}</None>
              )
            }
          </Loaded>
          <MoreRow more={pleas.more} onMore={pleas.loadMore} />
        </Panel>
        <Panel title={texts.words} flush>
          <Loaded load={words.load} onRetry={words.reload} rows={2}>
            {({ items }) =>
              items.length > 0 ? (
                <ul>
                  {items.map((check) => (
                    <WordCard key={check.id} check={check} onDecided={words.reload} />
                  ))}
                </ul>
              ) : (
                <None>{texts.wordsNone}</None>
              )
            }
          </Loaded>
          <MoreRow more={words.more} onMore={words.loadMore} />
        </Panel>
        <Panel title={texts.questions} flush>
          <Loaded load={questions.load} onRetry={questions.reload} rows={1}>
            {({ items }) =>
              items.length > 0 ? (
                <ul>
                  {items.map((question) => (
                    <QuestionCard key={question.id} question={question} onDecided={questions.reload} />
                  ))}
                </ul>
              ) : (
                <None>{texts.questionsNone}</None>
              )
            }
          </Loaded>
          <MoreRow more={questions.more} onMore={questions.loadMore} />
        </Panel>
        <Panel title={texts.guides} flush>
          <Loaded load={guides.load} onRetry={guides.reload} rows={1}>
            {({ items }) =>
              items.length > 0 ? (
                <ul>
                  {items.map((guide) => (
                    <GuideCard key={guide.id} guide={guide} onDecided={guides.reload} />
                  ))}
                </ul>
              ) : (
                <None>{texts.guidesNone}</None>
              )
            }
          </Loaded>
          <MoreRow more={guides.more} onMore={guides.loadMore} />
        </Panel>
        <Panel title={texts.comments} aside={<LinkButton to="/comments">{texts.commentsGo}</LinkButton>} flush>
          <Loaded load={waiting} onRetry={today.refresh} rows={1}>
            {({ comments }) => <None>{texts.commentsWait(comments)}</None>}
          </Loaded>
        </Panel>
      </div>
    </>
  )
}

function None({ children }: { children: string }) {
  return <p className="checks__none">{children}</p>
}
