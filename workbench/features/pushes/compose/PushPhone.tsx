import { type Article, type Channel, channelName } from '#shared/news/article'
import { useFileAddress } from '../../../files/fileAddresses'
import { PhoneFrame } from '../../../ui/PhoneFrame'
import { pushTexts as texts } from '../pushTexts'
import './PushPhone.css'

/** The message as it will look in the chat of the official account, and in the inbox of the others. */
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

const WALL: Record<Channel, string> = { governance: '#7e1414', policy: '#2c4a63', work: '#a61b1b', member: '#25523a' }

/** The cover that the cloud draws for WeChat: a wall in the tone of the channel, with three rows of nails. */
function WallCover({ channel }: { channel: Channel }) {
  return (
    <svg className="wall-cover" viewBox="0 0 900 383" aria-hidden="true">
      <defs>
        <pattern id="nails" width={90} height={122} y={-34} patternUnits="userSpaceOnUse">
          <circle cx={45} cy={61} r={13} fill="#e3c184" />
        </pattern>
      </defs>
      <rect width={900} height={383} fill={WALL[channel]} />
      <rect width={900} height={377} fill="url(#nails)" />
      <rect y={377} width={900} height={6} fill="#b8863b" />
    </svg>
  )
}
