import Button from 'antd/es/button'
import { Confirm } from '../../../ui/Confirm'
import { Icon } from '../../../ui/Icon'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { competitionTexts as texts } from '../texts'

/** Until the first result; then it says why not. */
export function TakeBackButton({ isBegun, onAsk }: { isBegun: boolean; onAsk: () => void }) {
  return (
    <Button disabled={isBegun} icon={<Icon name="withdraw" size={16} />} onClick={onAsk}>
      {isBegun ? texts.takeBackLate : texts.takeBack}
    </Button>
  )
}

interface TakeBackProps {
  competitionId: string
  round: { no: number; turn: number }
  title: string
  onClose: () => void
  onChanged: () => void
}

export function TakeBackDialog({ competitionId, round: { no, turn }, title, onClose, onChanged }: TakeBackProps) {
  const { busy, run } = useDeed()
  const takeBack = async () => {
    const answer = await run('competitions.takeBack', { competitionId, round: no, turn })
    if (!answer) return
    if (answer.ok) say({ tone: 'good', text: texts.takenBack })
    onClose()
    onChanged()
  }
  return (
    <Confirm open title={title} act={texts.takeBackYes} busy={busy} onAct={takeBack} onClose={onClose}>
      <p>{texts.takeBackText}</p>
    </Confirm>
  )
}
