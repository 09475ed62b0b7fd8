import Select from 'antd/es/select'
import { useState } from 'react'
import { newKey } from '#client/newKey'
import type { Competition } from '#shared/competitions/play/competition'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { kindNames, stageTexts } from '../stages/stageTexts'
import { competitionTexts as texts } from '../texts'
import { RulesFields } from './RulesFields'
import { StageRulesFields } from './StageRulesFields'
import { useRulesForm, useStageRulesForm } from './useRulesForm'

interface Props {
  eventId: string
  onClose: () => void
  onMade: (competitionId: string) => void
}

const KINDS = (['swiss', 'groups', 'roundRobin', 'knockout'] as const).map((value) => ({
  value,
  label: kindNames[value],
}))

/** 办一项比赛. The same dialog sends the same key, so that a second click makes no second one. */
export function MakeDialog({ eventId, onClose, onMade }: Props) {
  const [kind, choose] = useState<Competition['kind']>('swiss')
  const swiss = useRulesForm()
  const stages = useStageRulesForm()
  const [key] = useState(newKey)
  const { busy, run } = useDeed()
  const make = async () => {
    const rules = kind === 'swiss' ? swiss.take() : stages.take()
    if (!rules) return
    const answer = await run('competitions.make', { ...rules, eventId, newKey: key })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.made(answer.value.entered) })
    onMade(answer.value.competitionId)
  }
  const chooseKind = (next: Competition['kind']) => {
    choose(next)
    if (next !== 'swiss') stages.set({ kind: next })
  }
  return (
    <Confirm open title={texts.make} act={texts.makeYes} busy={busy} onAct={make} onClose={onClose}>
      <Field label={stageTexts.kind}>
        {({ id }) => <Select id={id} value={kind} options={KINDS} onChange={chooseKind} style={{ width: '100%' }} />}
      </Field>
      {kind === 'swiss' ? <RulesFields form={swiss} /> : <StageRulesFields form={stages} />}
    </Confirm>
  )
}
