import { lazy, Suspense, useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { type Article, isPublic } from '#shared/news/article'
import { asProposed } from '#shared/news/proposal'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Skeleton } from '../../../ui/states/Skeleton'
import { PushPanel } from '../../pushes/feature'
import { AloneMark } from '../../review/feature'
import { ArticleTag } from '../ArticleTag'
import { wordsOf } from '../articleWords'
import { ArticlePhone } from '../preview/ArticlePhone'
import { ReceiptPanel } from '../receipts/ReceiptPanel'
import { ProposalBack } from '../review/ProposalBack'
import { ReviewPanel } from '../review/ReviewPanel'
import { type Asking, ExpiredDeeds, FeedDeeds } from './ArticleDeeds'
import { ArticleFacts } from './ArticleFacts'
import { articleTexts as texts } from './articleTexts'
import { CommentsSwitch } from './CommentsSwitch'
import { DuplicateButton } from './DuplicateButton'
import { ExpireDialog } from './ExpireDialog'
import { PinDialog, UnpinDialog } from './PinDialogs'
import { ReadersPanel } from './ReadersPanel'
import { WithdrawDialog } from './WithdrawDialog'
import '../writing/Writing.css'

const ProposalChanges = lazy(() => import('../review/ProposalChanges'))

/** The board of an article that is not being written: its state and its deeds. */
export function ArticleBoard({ article, onChanged }: { article: Article; onChanged: () => void }) {
  const [asking, setAsking] = useState<Asking>()
  const { load } = useAsk('news.read', { articleId: article.id })
  const read = load.kind === 'ready' ? load.value : undefined
  const isPublished = article.state === 'published'
  const isBack = article.proposal?.state === 'sent_back'
  const shown = isBack ? article : asProposed(article)
  const waits = shown.state === 'review' || shown.state === 'scheduled' || shown.state === 'checking'
  const dialog = { article, onClose: () => setAsking(undefined), onChanged }

  return (
    <>
      <PageHead
        title={article.title}
        back={{ to: '/news', label: texts.back }}
        tag={<ArticleTag state={article.state} />}
      >
        {isPublic(article.state) && <DuplicateButton articleId={article.id} />}
        {isPublished && <FeedDeeds article={article} onAsk={setAsking} />}
        {article.state === 'expired' && <ExpiredDeeds article={article} onAsk={setAsking} />}
      </PageHead>
      <div className="writing">
        <div className="writing__form">
          {article.releasedAlone && (
            <Suspense fallback={<Skeleton rows={1} />}>
              <AloneMark {...article.releasedAlone} />
            </Suspense>
          )}
          {waits && <ReviewPanel article={shown} onChanged={onChanged} />}
          {article.proposal && waits && (
            <Suspense fallback={<Skeleton rows={3} />}>
              <ProposalChanges article={article} />
            </Suspense>
          )}
          {isBack && <ProposalBack article={article} onChanged={onChanged} />}
          <Panel title={texts.facts}>
            <ArticleFacts article={article} event={read?.event} inAccount={read?.inAccount ?? false} />
          </Panel>
          {isPublished && (
            <Suspense fallback={<Skeleton rows={3} />}>
              <PushPanel articleId={article.id} />
            </Suspense>
          )}
          {article.receipt && isPublic(article.state) && <ReceiptPanel articleId={article.id} />}
          {isPublished && !read?.inAccount && <CommentsSwitch article={article} onChanged={onChanged} />}
          {isPublic(article.state) && <ReadersPanel articleId={article.id} />}
        </div>
        <div className="writing__phone">
          <ArticlePhone
            words={wordsOf(shown)}
            publishedAt={article.publishedAt}
            event={read?.event}
            inAccount={read?.inAccount ?? false}
            correction={article.correction}
          />
        </div>
      </div>
      {asking === 'pin' && <PinDialog {...dialog} />}
      {asking === 'unpin' && <UnpinDialog {...dialog} />}
      {asking === 'withdraw' && <WithdrawDialog {...dialog} />}
      {asking === 'expire' && <ExpireDialog {...dialog} />}
    </>
  )
}
