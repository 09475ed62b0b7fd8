import type { Competition } from '#shared/competitions/play/competition'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { competitionTexts as texts } from '../texts'
import { RulesFields } from './RulesFields'
import { useRulesForm } from './useRulesForm'

interface Props {
  competition: Competition
  onClose: () => void
  onChanged: () => void
}

/** 改规程, until the first round is out. */
export function ChangeDialog({ competition, onClose, onChanged }: Props) {
  const { id, name, preset, roundsTotal, apartRounds, absencesUntilOut } = competition
  const form = useRulesForm({ name, preset, roundsTotal, apartRounds, absencesUntilOut })
  const { busy, run } = useDeed()
  const change = async () => {
    const rules = form.take()
    if (!rules) return
    const answer = await run('competitions.change', { ...rules, competitionId: id })
    if (!answer) return
    onChanged()
    if (!answer.ok) return
    say({ tone: 'good', text: texts.changed })
    onClose()
  }
  return (
    <Confirm open title={texts.change} act={texts.change} busy={busy} onAct={change} onClose={onClose}>
      <RulesFields form={form} />
    </Confirm>
  )
}
