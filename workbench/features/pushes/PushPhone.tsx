import { type Article, channelName } from '#shared/news/article'
import { PhoneFrame } from '../../ui/PhoneFrame'
import { pushTexts as texts } from './pushTexts'
import { WallCover } from './WallCover'
import './PushPhone.css'

/** What stands in the chat of the official account, and what the others see. */
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
        <time>{texts.inInbox}</time>
        <figure className="push-chat__inbox">
          <figcaption>
            {title}
            <span>{summary || channelName[channel]}</span>
          </figcaption>
        </figure>
      </div>
    </PhoneFrame>
  )
}
