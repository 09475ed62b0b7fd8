import type { Article } from '#shared/news/article'
import { PhoneFrame } from '../../ui/PhoneFrame'

import { pushTexts as texts } from './pushTexts'
import { WallCover } from './WallCover'
import './PushPanel.css'

/** What stands in the chat of the official account. */
export function PushPhone({ article: { title, summary, channel } }: { article: Article }) {
  return (
    <PhoneFrame label={texts.phone} title={texts.account}>
      <div className="push-chat">
        <time>{texts.now}</time>
        <figure>
          <WallCover channel={channel} />
          <figcaption>
            {title}
            {summary && <span>{summary}</span>}
          </figcaption>
        </figure>
      </div>
    </PhoneFrame>
  )
}
