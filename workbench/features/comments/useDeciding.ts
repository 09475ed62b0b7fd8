import { type CommentDecision, DECISION_BACK, type DecidableState } from '#shared/comments/comment'
import { refreshToday } from '../../today'
import { say } from '../../ui/states/toasts'
import { uiTexts } from '../../ui/texts'
import { useDeed } from '../../useDeed'
import { commentTexts as texts } from './texts'

export interface Decidable {
  id: string
  state: DecidableState
}

/** Comments that are left as they are, and the next one decided. */
const PASSED_OVER = ['own_work', 'comment_withdrawn'] as const

/** Decides comments one after the other, each with its line in the log; said once, with the way back. */
export function useDeciding(onDecided: () => void) {
  const { busy, run } = useDeed()

  const decideEach = async (comments: readonly Decidable[], decisionOf: (comment: Decidable) => CommentDecision) => {
    const done: Decidable[] = []
    for (const comment of comments) {
      const answer = await run('comments.decide', { commentId: comment.id, decision: decisionOf(comment) }, PASSED_OVER)
      if (!answer || (!answer.ok && !PASSED_OVER.some((reason) => reason === answer.reason))) break
      if (answer.ok) done.push(comment)
    }
    refreshToday()
    onDecided()
    return done
  }

  const undo = async (comments: readonly Decidable[]) => {
    const back = await decideEach(comments, ({ state }) => DECISION_BACK[state])
    if (back.length > 0) say({ tone: 'good', text: texts.undone(back.length) })
  }

  /** Own comments are left for a colleague, or for the card, which asks why. */
  const decideAll = async (comments: readonly Decidable[], decision: 'show' | 'refuse') => {
    const done = await decideEach(comments, () => decision)
    const left = comments.length - done.length
    if (done.length === 0) return say({ tone: 'bad', text: texts.noneDecided })
    const text = decision === 'show' ? texts.shownMany(done.length) : texts.refusedMany(done.length)
    say({
      tone: 'good',
      text: left > 0 ? `${text}，${texts.leftOver(left)}` : text,
      act: { label: uiTexts.undo, run: () => undo(done) },
    })
  }

  return { busy, decideAll, undo }
}
