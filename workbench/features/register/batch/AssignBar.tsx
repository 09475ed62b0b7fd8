import Button from 'antd/es/button'
import { useState } from 'react'
import type { Handed } from '#shared/register/view'
import { BatchBar } from '../../../ui/lists/choice/BatchBar'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { OfficerPicker } from '../form/OfficerSelect'
import { batchTexts as texts } from '../texts'

/** Rows that one deed takes at most. */
export const MOST_ASSIGNED = 100

interface Props {
  unionIds: string[]
  enterpriseIds: string[]
  onDone: () => void
  onClear: () => void
}

/** 换责任干部 of all ticked rows, with the way back for as long as the sentence stands. */
export function AssignBar({ unionIds, enterpriseIds, onDone, onClear }: Props) {
  const { busy, run } = useDeed()
  const [officerId, choose] = useState<string | null>(null)
  const count = unionIds.length + enterpriseIds.length
  const undo = async (before: Handed['before'], heldBy: string) => {
    let changed = 0
    for (const back of before) {
      const answer = await run('register.assign', { ...back, heldBy })
      if (!answer?.ok) return
      changed += answer.value.changed
    }
    say({ tone: 'good', text: texts.undone(changed) })
    onDone()
  }
  const assign = async () => {
    if (!officerId) return
    const answer = await run('register.assign', { unionIds, enterpriseIds, officerId })
    if (!answer?.ok) return
    const { changed, before } = answer.value
    const act = { label: uiTexts.undo, run: () => undo(before, officerId) }
    say({ tone: 'good', text: changed === 0 ? texts.hadThem : texts.assigned(changed), ...(changed > 0 && { act }) })
    choose(null)
    onClear()
    onDone()
  }
  return (
    <BatchBar count={count} most={count >= MOST_ASSIGNED ? MOST_ASSIGNED : undefined} onClear={onClear}>
      <div className="batch-bar__field">
        <OfficerPicker control={{ 'aria-label': texts.officer }} value={officerId} onChange={choose} />
      </div>
      <Button type="primary" disabled={!officerId} loading={busy} onClick={assign}>
        {texts.assign}
      </Button>
    </BatchBar>
  )
}
