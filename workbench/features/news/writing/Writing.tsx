import Button from 'antd/es/button'
import { useState } from 'react'
import { momentText } from '#shared/beijingTime'
import { type Article, needsReview } from '#shared/news/article'
import { WritingBeside } from '../../../drafts/WritingBeside'
import { DiscardDraft } from '../../../ui/discarding/DiscardDraft'
import { goToFault } from '../../../ui/fields/goToFault'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useShortcut } from '../../../useShortcut'
import { ArticleTag } from '../ArticleTag'
import type { ArticleWords } from '../articleWords'
import { useWays } from '../channels/useWays'
import { ExtraFields } from '../extras/ExtraFields'
import { extraTexts } from '../extras/extraTexts'
import { flowTexts } from '../flowTexts'
import { ArticlePhone } from '../preview/ArticlePhone'
import { TemplateStart } from '../templates/TemplateStart'
import { ArticleForm } from './ArticleForm'
import { articleFaults, publishFaults } from './articleFaults'
import { Conflict } from './Conflict'
import { useEventChoices } from './EventField'
import { SaveLine } from './SaveLine'
import { SubmitConfirm } from './SubmitConfirm'
import { UpdateConfirm } from './UpdateConfirm'
import { useWriting } from './useWriting'
import { writeTexts as texts } from './writeTexts'
import './Writing.css'

interface Props {
  article?: Article
  /** The words that a new article begins with, and the way to begin with others. */
  template?: ArticleWords
  onTemplate?: (words: ArticleWords) => void
}

/** 写消息: the form at the left, the reader's phone at the right. */
export function Writing({ article, template, onTemplate }: Props) {
  const events = useEventChoices()
  const ways = useWays()
  const writing = useWriting(article, template)
  const { words, state, articleId, restoredAt } = writing
  const [asked, setAsked] = useState(false)
  const [block, setBlock] = useState<number>()
  const [confirming, setConfirming] = useState(false)
  const isPublished = article?.state === 'published' || article?.state === 'expired'
  const faults = asked ? publishFaults(words, ways) : words.title ? articleFaults(words) : {}

  const ask = async () => {
    setAsked(true)
    if (Object.keys(publishFaults(words, ways)).length > 0) {
      goToFault()
      return say({ tone: 'bad', text: texts.fixFields })
    }
    if (isPublished || (await writing.flush())) setConfirming(true)
  }
  useShortcut('s', () => void (isPublished ? ask() : writing.flush()))
  const startAgain = () => {
    writing.drop()
    window.location.reload()
  }

  return (
    <>
      <PageHead
        title={article ? (isPublished ? texts.editTitle : texts.draftTitle) : texts.newTitle}
        back={{ to: isPublished ? `/news/${article.id}` : '/news', label: texts.back }}
        tag={article && <ArticleTag state={article.state} />}
        sub={
          <>
            <SaveLine state={state} byItself={!isPublished} />
            {articleId && <WritingBeside thing={{ articleId }} />}
          </>
        }
      >
        {articleId && <LinkButton to={`/news/${articleId}/versions`}>{flowTexts.versions}</LinkButton>}
        {articleId && !isPublished && (
          <DiscardDraft kind="article" id={articleId} title={words.title} flush={writing.flush} />
        )}
        <Button
          type="primary"
          onClick={ask}
          disabled={state.kind === 'conflict' || (isPublished && state.kind === 'untouched')}
        >
          {isPublished ? texts.update : needsReview(words.channel) ? flowTexts.submit : texts.publish}
        </Button>
      </PageHead>
      <div className="writing">
        <div className="writing__form">
          {state.kind === 'conflict' && articleId && (
            <Conflict
              articleId={articleId}
              mine={words}
              known={writing.known()}
              isPublic={isPublished}
              titleOfEvent={(eventId) => events.events.find(({ id }) => id === eventId)?.title}
              onMerge={writing.merge}
            />
          )}
          {restoredAt && state.kind !== 'conflict' && (
            <Notice act={{ label: texts.dropRestored, onPress: startAgain }}>
              {texts.restored(momentText(restoredAt, Date.now()))}
            </Notice>
          )}
          {article?.sentBack && (
            <Notice tone="warn">
              {flowTexts.returned(article.sentBack.by, momentText(article.sentBack.at, Date.now()))}
              {article.sentBack.word}
            </Notice>
          )}
          {onTemplate && <TemplateStart words={words} onChoose={onTemplate} />}
          <Panel>
            <ArticleForm
              bodyTurn={writing.bodyTurn}
              words={words}
              faults={faults}
              events={events}
              ways={ways}
              onChange={writing.change}
              onBlock={setBlock}
            />
          </Panel>
          <Panel title={extraTexts.more}>
            <ExtraFields words={words} faults={faults} articleId={articleId} onChange={writing.change} />
          </Panel>
        </div>
        <div className="writing__phone">
          <ArticlePhone
            words={words}
            block={block}
            inAccount={ways?.[words.channel] === 'account'}
            publishedAt={article?.publishedAt}
            event={events.events.find(({ id }) => id === words.eventId)}
          />
        </div>
      </div>
      {confirming && !isPublished && (
        <SubmitConfirm
          articleId={articleId}
          channel={words.channel}
          planned={article?.sentBack?.publishAt}
          onClose={() => setConfirming(false)}
        />
      )}
      {confirming && isPublished && (
        <UpdateConfirm
          articleId={article.id}
          channel={words.channel}
          save={writing.flush}
          waitsFor={writing.waitsFor}
          onClose={() => setConfirming(false)}
        />
      )}
    </>
  )
}
