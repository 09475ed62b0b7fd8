import Checkbox from 'antd/es/checkbox'
import { usePages } from '#client/asking/usePages'
import { COMMENT_STATES, type CommentRow, isDecidable } from '#shared/comments/comment'
import { Chips } from '../../../ui/fields/Chips'
import { useTicks } from '../../../ui/lists/choice/useTicks'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Toolbar } from '../../../ui/Toolbar'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { CommentCard } from '../CommentCard'
import { DecideBar } from '../DecideBar'
import { commentTexts as texts } from '../texts'
import { WithdrawnCard } from '../WithdrawnCard'

/** So many are decided at once. */
const MOST = 50

/** 评论审核. No comment of a member is shown before an officer has read it here. */
export default function CommentQueuePage() {
  const [state, choose] = useSearchValue('state', COMMENT_STATES, 'waiting')
  const list = usePages('comments.queue', { state })
  const { ticks, rows, clear } = useTicks<CommentRow>({ keyOf: ({ id }) => id, nameOf: ({ name }) => name, most: MOST })
  useTitle(texts.title)

  return (
    <>
      <PageHead title={texts.title} />
      <Toolbar>
        <Chips
          label={texts.filter}
          value={state}
          options={COMMENT_STATES.map((key) => ({ key, label: texts[key] }))}
          onChoose={(next) => {
            clear()
            choose(next)
          }}
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
          <>
            {state === 'waiting' && items.length > 1 && (
              <Checkbox
                className="said-cards__all"
                checked={items.every(ticks.has)}
                onChange={() => ticks.toggleAll(items)}
              >
                {texts.tickAll}
              </Checkbox>
            )}
            <ul className="said-cards">
              {items.map((comment) => (
                <li key={comment.id}>
                  {isDecidable(comment) ? (
                    <CommentCard
                      comment={comment}
                      onDecided={list.reload}
                      ticked={ticks.has(comment)}
                      onTick={() => ticks.toggle(comment)}
                    />
                  ) : (
                    <WithdrawnCard comment={comment} />
                  )}
                </li>
              ))}
            </ul>
            <DecideBar comments={rows.filter(isDecidable)} onClear={clear} onDecided={list.reload} />
          </>
        )}
      </Pages>
    </>
  )
}
