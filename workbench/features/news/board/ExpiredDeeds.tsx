import Button from 'antd/es/button'
import type { Article } from '#shared/news/article'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { flowTexts } from '../flowTexts'
import { articleTexts as texts } from './articleTexts'
import type { Asking } from './FeedDeeds'

/** What can be done with an article whose last day is over: old links still lead to it. */
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
