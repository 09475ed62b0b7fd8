import { Chips } from '../../../ui/Chips'
import { EmptyState } from '../../../ui/EmptyState'
import { Loaded } from '../../../ui/Loaded'
import { MoreRow } from '../../../ui/MoreRow'
import { PageHead } from '../../../ui/PageHead'
import { Toolbar } from '../../../ui/Toolbar'
import { usePages } from '../../../usePages'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { CommentCard } from '../CommentCard'
import { commentTexts as texts } from '../texts'

const STATES = ['waiting', 'shown', 'refused'] as const

/** 评论审核. Nothing of a member's appears before somebody has read it here. */
export default function CommentQueuePage() {
  const [state, choose] = useSearchValue('state', STATES, 'waiting')
  const { load, reload, more, loadMore } = usePages('comments.queue', { state })
  useTitle(texts.title)

  return (
    <>
      <PageHead title={texts.title} />
      <Toolbar>
        <Chips
          label={texts.filter}
          value={state}
          options={STATES.map((key) => ({ key, label: texts[key] }))}
          onChoose={choose}
        />
      </Toolbar>
      <Loaded
        load={load}
        onRetry={reload}
        rows={6}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            motif="empty-inbox"
            title={state === 'waiting' ? texts.emptyTitle : texts.emptyOther}
            text={texts.emptyText}
          />
        }
      >
        {({ items }) => (
          <ul className="comment-queue">
            {items.map((comment) => (
              <li key={comment.id}>
                <CommentCard comment={comment} onDecided={reload} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <MoreRow more={more} onMore={loadMore} />
    </>
  )
}
