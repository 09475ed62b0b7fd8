import Select from 'antd/es/select'
import { useState } from 'react'
import { newKey } from '#client/newKey'
import type { Competition, StageKind } from '#shared/competitions/play/competition'
import type { TeamRules } from '#shared/competitions/teams/teamRules'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { kindNames, stageTexts } from '../stages/stageTexts'
import { teamTexts } from '../stages/teamTexts'
import { competitionTexts as texts } from '../texts'
import { RulesFields } from './RulesFields'
import { StageRulesFields } from './StageRulesFields'
import { TEAM_GROUPS, TEAM_START, useRulesForm, useStageRulesForm } from './useRulesForm'

interface Props {
  eventId: string
  onClose: () => void
  onMade: (competitionId: string) => void
}

type Kind = Competition['kind'] | TeamRules['order']

const KINDS: { value: Kind; label: string }[] = [
  ...(['swiss', 'groups', 'roundRobin', 'knockout'] as const).map((value) => ({ value, label: kindNames[value] })),
  ...(['swaythling', 'corbillon', 'boards'] as const).map((value) => ({ value, label: teamTexts.kinds[value] })),
]
const STAGES = (['roundRobin', 'groups', 'knockout'] as const).map((value) => ({
  value,
  label: teamTexts.stages[value],
}))
const BOARDS = 4

/** 办一项比赛. The same dialog sends the same key, so that a second click makes no second one. */
export function MakeDialog({ eventId, onClose, onMade }: Props) {
  const [kind, choose] = useState<Kind>('swiss')
  const [boards, setBoards] = useState(BOARDS)
  const swiss = useRulesForm()
  const stages = useStageRulesForm()
  const [key] = useState(newKey)
  const { busy, run } = useDeed()
  const make = async () => {
    const teams = teamsOf(kind, boards)
    const typed = kind === 'swiss' ? swiss.take() : stages.take()
    if (!typed) return
    const rules = teams && 'kind' in typed ? { ...typed, teams } : typed
    const answer = await run('competitions.make', { ...rules, eventId, newKey: key })
    if (!answer?.ok) return
    say({ tone: 'good', text: (teams ? teamTexts.made : texts.made)(answer.value.entered) })
    onMade(answer.value.competitionId)
  }
  const chooseKind = (next: Kind) => {
    choose(next)
    if (next === 'swiss') return
    const teams = teamsOf(next, boards)
    stages.set({ kind: isStage(next) ? next : 'roundRobin', ...(teams && TEAM_START) })
  }
  return (
    <Confirm
      open
      title={texts.make}
      act={teamsOf(kind, boards) ? teamTexts.makeYes : texts.makeYes}
      busy={busy}
      onAct={make}
      onClose={onClose}
    >
      <Field label={stageTexts.kind}>
        {(control) => (
          <Select {...control} value={kind} options={KINDS} onChange={chooseKind} style={{ width: '100%' }} />
        )}
      </Field>
      {teamsOf(kind, boards) && (
        <Field label={teamTexts.how}>
          {(control) => (
            <Select
              {...control}
              value={stages.rules.kind}
              options={STAGES}
              onChange={(next: StageKind) => stages.set({ kind: next, ...(next === 'groups' && TEAM_GROUPS) })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
      )}
      {kind === 'swiss' ? (
        <RulesFields form={swiss} />
      ) : (
        <StageRulesFields form={stages} teams={teamsOf(kind, boards)} onBoards={setBoards} />
      )}
    </Confirm>
  )
}

function isStage(kind: Kind): kind is StageKind {
  return kind === 'groups' || kind === 'roundRobin' || kind === 'knockout'
}

function teamsOf(kind: Kind, boards: number): TeamRules | undefined {
  if (kind === 'swiss' || isStage(kind)) return undefined
  return kind === 'boards' ? { order: kind, boards } : { order: kind }
}
