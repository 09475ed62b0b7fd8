import Button from 'antd/es/button'
import type { DecidableRow } from '#shared/comments/comment'
import { BatchBar } from '../../ui/lists/choice/BatchBar'
import { commentTexts as texts } from './texts'
import { useDeciding } from './useDeciding'

interface Props {
  comments: DecidableRow[]
  onClear: () => void
  onDecided: () => void
}

/** One decision for all ticked comments. */
export function DecideBar({ comments, onClear, onDecided }: Props) {
  const { busy, decideAll } = useDeciding(onDecided)
  const decide = async (decision: 'show' | 'refuse') => {
    await decideAll(comments, decision)
    onClear()
  }
  return (
    <BatchBar count={comments.length} onClear={onClear}>
      <Button disabled={busy} onClick={() => decide('refuse')}>
        {texts.refuseAll(comments.length)}
      </Button>
      <Button type="primary" loading={busy} onClick={() => decide('show')}>
        {texts.showAll(comments.length)}
      </Button>
    </BatchBar>
  )
}
