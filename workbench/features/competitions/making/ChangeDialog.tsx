import { useState } from 'react'
import type { Input } from '#shared/api'
import type { Competition, SwissCompetition, TableTennisCompetition } from '#shared/competitions/play/competition'
import { isSwiss } from '#shared/competitions/play/competition'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { competitionTexts as texts } from '../texts'
import { RulesFields } from './RulesFields'
import { StageRulesFields } from './StageRulesFields'
import { useRulesForm, useStageRulesForm } from './useRulesForm'

interface Props<Kind extends Competition = Competition> {
  competition: Kind
  onClose: () => void
  onChanged: () => void
}

/** 改规程, until the first round or stage is out. */
export function ChangeDialog({ competition, ...rest }: Props) {
  return isSwiss(competition) ? (
    <OfSwiss competition={competition} {...rest} />
  ) : (
    <OfStages competition={competition} {...rest} />
  )
}

function OfSwiss({ competition, onClose, onChanged }: Props<SwissCompetition>) {
  const { id, name, preset, roundsTotal, apartRounds, absencesUntilOut } = competition
  const { tables = null, minutes = null, clock = null } = competition
  const form = useRulesForm({ name, preset, roundsTotal, apartRounds, absencesUntilOut, tables, minutes, clock })
  const { busy, change } = useChange({ onClose, onChanged })
  const act = () => {
    const rules = form.take()
    return rules && change({ ...rules, competitionId: id })
  }
  return (
    <Confirm open title={texts.change} act={texts.change} busy={busy} onAct={act} onClose={onClose}>
      <RulesFields form={form} />
    </Confirm>
  )
}

function OfStages({ competition, onClose, onChanged }: Props<TableTennisCompetition>) {
  const { id, name, kind, bestOf, groups, qualifiers, placement } = competition
  const { tables, minutes, restMinutes, pauses = [] } = competition
  const form = useStageRulesForm({
    ...{ name, kind, bestOf, groups, qualifiers, placement, tables, minutes, restMinutes, pauses },
  })
  const { busy, change } = useChange({ onClose, onChanged })
  const [boards, setBoards] = useState(competition.teams?.order === 'boards' ? competition.teams.boards : 0)
  const teams = competition.teams?.order === 'boards' ? { order: 'boards' as const, boards } : competition.teams
  const act = () => {
    const rules = form.take()
    if (!rules) return
    return change({ ...rules, ...(teams && { teams }), competitionId: id })
  }
  return (
    <Confirm open title={texts.change} act={texts.change} busy={busy} onAct={act} onClose={onClose}>
      <StageRulesFields form={form} teams={teams} onBoards={setBoards} />
    </Confirm>
  )
}

function useChange({ onClose, onChanged }: Pick<Props, 'onClose' | 'onChanged'>) {
  const { busy, run } = useDeed()
  const change = async (rules: Input<'competitions.change'>) => {
    const answer = await run('competitions.change', rules)
    if (!answer) return
    onChanged()
    if (!answer.ok) return
    say({ tone: 'good', text: texts.changed })
    onClose()
  }
  return { busy, change }
}
