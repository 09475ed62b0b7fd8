import { Link } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import type { CommentRow } from '#shared/comments/comment'
import { Panel } from '../../ui/Panel'
import { Notice } from '../../ui/states/Notice'
import { commentTexts as texts } from './texts'
import '../../ui/lists/SaidCard.css'

/** A comment that its writer has taken back: whose it was and when, with nothing left to decide. */
export function WithdrawnCard({ comment }: { comment: CommentRow }) {
  const { name, unionName, text, at, articleId, articleTitle, withdrawnAt } = comment
  return (
    <Panel>
      <div className="said-card__who">
        <b>{name}</b>
        <span className="faint">
          {unionName} · {momentText(at, Date.now())}
        </span>
      </div>
      <p className="said-card__text">{text}</p>
      {withdrawnAt !== undefined && (
        <Notice tone="quiet">{texts.withdrawnAt(momentText(withdrawnAt, Date.now()))}</Notice>
      )}
      <div className="said-card__deeds">
        <span className="faint">
          {texts.about} <Link to={`/news/${articleId}`}>{articleTitle}</Link>
        </span>
      </div>
    </Panel>
  )
}
