import Button from 'antd/es/button'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { lifeTexts as texts } from './lifeTexts'

interface Props {
  eventId: string
  isArchived: boolean
  onChanged: () => void
}

/** 归档, and the way back, which stands in the toast for ten seconds and here afterwards. */
export function ArchiveButton({ eventId, isArchived, onChanged }: Props) {
  const { busy, run } = useDeed()
  const takeOut = async () => {
    const answer = await run('events.unarchive', { eventId })
    if (!answer?.ok) return
    onChanged()
    say({ tone: 'good', text: texts.unarchived })
  }
  const archive = async () => {
    const answer = await run('events.archive', { eventId })
    if (!answer?.ok) return
    onChanged()
    say({ tone: 'good', text: texts.archived, act: { label: uiTexts.undo, run: takeOut } })
  }
  return (
    <Button loading={busy} onClick={isArchived ? takeOut : archive}>
      {isArchived ? texts.unarchive : texts.archive}
    </Button>
  )
}
