import type { ReaderRow } from '#shared/review/reader'
import { Confirm } from '../../ui/Confirm'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { reviewTexts as texts } from './texts'

interface Props {
  reader: ReaderRow
  onDone: () => void
  onClose: () => void
}

export function EndReaderDialog({ reader: { id, name }, onDone, onClose }: Props) {
  const { busy, run } = useDeed()
  const end = async () => {
    const answer = await run('review.endReader', { personId: id })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.ended(name) })
    onDone()
    onClose()
  }
  return (
    <Confirm open title={texts.endTitle(name)} act={texts.end} busy={busy} onAct={end} onClose={onClose}>
      <p>{texts.endText}</p>
    </Confirm>
  )
}
