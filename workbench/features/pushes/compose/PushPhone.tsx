import { type Article, channelName } from '#shared/news/article'
import { useFileAddress } from '../../../files/fileAddresses'
import { PhoneFrame } from '../../../ui/PhoneFrame'
import { pushTexts as texts } from '../pushTexts'
import { WallCover } from './WallCover'
import './PushPhone.css'

/** What stands in the chat of the official account, and what the others see. */
export function PushPhone({ article: { title, summary, channel, cover = '' } }: { article: Article }) {
  const photo = useFileAddress(cover)
  return (
    <PhoneFrame label={texts.phone} title={texts.account}>
      <div className="push-chat">
        <time>{texts.now}</time>
        <figure>
          {photo ? <img className="wall-cover" src={photo} alt="" /> : <WallCover channel={channel} />}
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
