import { Link } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import type { EventCard } from '#shared/events/view'
import { type Article, channelName, isPinned } from '#shared/news/article'
import { Facts } from '../../../ui/lists/Facts'
import { flowTexts } from '../flowTexts'
import { receiptTexts } from '../receipts/receiptTexts'
import { versionTexts } from '../versions/versionTexts'
import { articleTexts as texts } from './articleTexts'

interface Props {
  article: Article
  event: EventCard | undefined
  /** True where readers are led to the official account. */
  inAccount: boolean
}

export function ArticleFacts({ article, event, inAccount }: Props) {
  const { channel, author, publishedAt, pinnedUntil, withdrawnAt, correction, expiresAt } = article
  const now = Date.now()
  const eventAnswer = event ? <Link to={`/events/${event.id}`}>{event.title}</Link> : texts.noEvent
  return (
    <Facts
      facts={[
        [texts.channel, channelName[channel]],
        [texts.account, inAccount && <AccountLink key="account" url={article.accountUrl} />],
        [texts.author, author],
        [texts.published, publishedAt && momentText(publishedAt, now)],
        [texts.withdrawnOn, withdrawnAt && momentText(withdrawnAt, now)],
        [texts.correction, correction],
        [
          texts.pinned,
          !withdrawnAt &&
            (pinnedUntil && isPinned(article, now) ? texts.until(momentText(pinnedUntil, now)) : texts.notPinned),
        ],
        [flowTexts.expires, expiresAt ? momentText(expiresAt, now) : flowTexts.never],
        [
          receiptTexts.title,
          article.receipt &&
            (article.receipt.dueAt ? receiptTexts.due(momentText(article.receipt.dueAt, now)) : receiptTexts.needed),
        ],
        [texts.event, eventAnswer],
        [
          flowTexts.versions,
          <Link key="versions" to={`/news/${article.id}/versions`}>
            {versionTexts.open}
          </Link>,
        ],
      ]}
    />
  )
}

/** What readers are led to, to be opened and looked at. */
function AccountLink({ url }: { url: string | undefined }) {
  if (!url) return <>{texts.noAccountUrl}</>
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  )
}
