import Button from 'antd/es/button'
import { useState } from 'react'
import { type Article, isPinned } from '#shared/news/article'
import { Icon } from '../../ui/Icon'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { Panel } from '../../ui/Panel'
import { useAsk } from '../../useAsk'
import { PushPanel } from '../pushes/PushPanel'
import { ArticleFacts } from './ArticleFacts'
import { ArticlePhone } from './ArticlePhone'
import { ArticleTag } from './ArticleTag'
import { articleTexts as texts } from './articleTexts'
import { wordsOf } from './articleWords'
import { PinDialog } from './PinDialog'
import { UnpinDialog } from './UnpinDialog'
import { WithdrawDialog } from './WithdrawDialog'
import './Writing.css'

type Asking = 'pin' | 'unpin' | 'withdraw'

/** One article that people can read: how it stands, and what can be done with it. */
export function ArticleBoard({ article, onChanged }: { article: Article; onChanged: () => void }) {
  const [asking, setAsking] = useState<Asking>()
  const { load } = useAsk('news.read', { articleId: article.id })
  const event = load.kind === 'ready' ? load.value.event : undefined
  const pinned = isPinned(article, Date.now())
  const isPublished = article.state === 'published'
  const dialog = { article, onClose: () => setAsking(undefined), onChanged }

  return (
    <>
      <PageHead
        title={article.title}
        back={{ to: '/news', label: texts.back }}
        tag={<ArticleTag state={article.state} />}
      >
        {isPublished && (
          <>
            <LinkButton to={`/news/${article.id}/write`} icon={<Icon name="edit" size={16} />}>
              {texts.edit}
            </LinkButton>
            <Button icon={<Icon name="pin" size={16} />} onClick={() => setAsking('pin')}>
              {pinned ? texts.repin : texts.pin}
            </Button>
            {pinned && <Button onClick={() => setAsking('unpin')}>{texts.unpin}</Button>}
            <Button icon={<Icon name="withdraw" size={16} />} onClick={() => setAsking('withdraw')}>
              {texts.withdraw}
            </Button>
          </>
        )}
      </PageHead>
      <div className="writing">
        <div className="writing__form">
          <Panel title={texts.facts}>
            <ArticleFacts article={article} event={event} />
          </Panel>
          {isPublished && <PushPanel articleId={article.id} />}
        </div>
        <div className="writing__phone">
          <ArticlePhone
            words={wordsOf(article)}
            author={article.author}
            publishedAt={article.publishedAt}
            event={event}
            correction={article.correction}
          />
        </div>
      </div>
      {asking === 'pin' && <PinDialog {...dialog} />}
      {asking === 'unpin' && <UnpinDialog {...dialog} />}
      {asking === 'withdraw' && <WithdrawDialog {...dialog} />}
    </>
  )
}
