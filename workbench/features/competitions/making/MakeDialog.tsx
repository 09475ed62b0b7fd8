import { useState } from 'react'
import { newKey } from '#client/newKey'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { competitionTexts as texts } from '../texts'
import { RulesFields } from './RulesFields'
import { useRulesForm } from './useRulesForm'

interface Props {
  eventId: string
  onClose: () => void
  onMade: (competitionId: string) => void
}

/** 办一项比赛. The same dialog sends the same key, so that a second click makes no second one. */
export function MakeDialog({ eventId, onClose, onMade }: Props) {
  const form = useRulesForm()
  const [key] = useState(newKey)
  const { busy, run } = useDeed()
  const make = async () => {
    const rules = form.take()
    if (!rules) return
    const answer = await run('competitions.make', { ...rules, eventId, newKey: key })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.made(answer.value.entered) })
    onMade(answer.value.competitionId)
  }
  return (
    <Confirm open title={texts.make} act={texts.makeYes} busy={busy} onAct={make} onClose={onClose}>
      <RulesFields form={form} />
    </Confirm>
  )
}
