import Button from 'antd/es/button'
import { type Article, isPinned } from '#shared/news/article'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { flowTexts } from '../flowTexts'
import { articleTexts as texts } from './articleTexts'

/** The deed for which a dialog is open. */
export type Asking = 'pin' | 'unpin' | 'withdraw' | 'expire'

/** The deeds of a published article. */
export function FeedDeeds({ article, onAsk }: { article: Article; onAsk: (asking: Asking) => void }) {
  const pinned = isPinned(article, Date.now())
  return (
    <>
      {!article.proposal && (
        <LinkButton to={`/news/${article.id}/write`} icon={<Icon name="edit" size={16} />}>
          {texts.edit}
        </LinkButton>
      )}
      <Button icon={<Icon name="pin" size={16} />} onClick={() => onAsk('pin')}>
        {pinned ? texts.repin : texts.pin}
      </Button>
      {pinned && <Button onClick={() => onAsk('unpin')}>{texts.unpin}</Button>}
      <Button onClick={() => onAsk('expire')}>{flowTexts.expire}</Button>
      <Button icon={<Icon name="withdraw" size={16} />} onClick={() => onAsk('withdraw')}>
        {texts.withdraw}
      </Button>
    </>
  )
}

/** The deeds of an expired article, to which old links still lead. */
export function ExpiredDeeds({ article, onAsk }: { article: Article; onAsk: (asking: Asking) => void }) {
  return (
    <>
      <LinkButton to={`/news/${article.id}/write`} icon={<Icon name="edit" size={16} />}>
        {texts.edit}
      </LinkButton>
      <Button onClick={() => onAsk('expire')}>{flowTexts.again}</Button>
      <Button icon={<Icon name="withdraw" size={16} />} onClick={() => onAsk('withdraw')}>
        {texts.withdraw}
      </Button>
    </>
  )
}
