import { usePages } from '#client/asking/usePages'
import { Chips } from '../../../ui/fields/Chips'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Toolbar } from '../../../ui/Toolbar'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { CommentCard } from '../CommentCard'
import { commentTexts as texts } from '../texts'

const STATES = ['waiting', 'shown', 'refused'] as const

/** 评论审核. No comment of a member is shown before an officer has read it here. */
export default function CommentQueuePage() {
  const [state, choose] = useSearchValue('state', STATES, 'waiting')
  const list = usePages('comments.queue', { state })
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
      <Pages
        list={list}
        rows={6}
        empty={
          <EmptyState
            motif="empty-inbox"
            title={state === 'waiting' ? texts.emptyTitle : texts.emptyOther}
            text={texts.emptyText}
          />
        }
      >
        {(items) => (
          <ul className="said-cards">
            {items.map((comment) => (
              <li key={comment.id}>
                <CommentCard comment={comment} onDecided={list.reload} />
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </>
  )
}
