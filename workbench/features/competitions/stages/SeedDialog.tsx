import Select from 'antd/es/select'
import { useState } from 'react'
import type { StageBoard } from '#shared/competitions/stages/view'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { PastOrder } from './PastOrder'
import { stageTexts as texts } from './stageTexts'

interface Props {
  board: StageBoard
  onClose: () => void
  onChanged: () => void
}

/** 定种子: chosen in their order, the strongest first. */
export function SeedDialog({ board: { competition, entrants }, onClose, onChanged }: Props) {
  const before = entrants
    .filter(({ seed }) => seed !== undefined)
    .sort((one, other) => (one.seed ?? 0) - (other.seed ?? 0))
  const [nos, setNos] = useState(before.map(({ no }) => no))
  const { busy, run } = useDeed()
  const set = async () => {
    const answer = await run('competitions.seed', { competitionId: competition.id, nos })
    if (!answer) return
    if (answer.ok) say({ tone: 'good', text: texts.seeded(answer.value.seeded) })
    onClose()
    onChanged()
  }
  return (
    <Confirm open title={texts.seeds} act={texts.seeds} busy={busy} onAct={set} onClose={onClose}>
      <Field label={texts.seedsTitle} hint={texts.seedsHint}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            value={nos}
            optionFilterProp="label"
            options={entrants.map(({ no, name, unit }) => ({ value: no, label: `${name}（${unit}）` }))}
            onChange={setNos}
            style={{ width: '100%' }}
          />
        )}
      </Field>
      <PastOrder entrants={entrants} onRead={setNos} />
      <ol>
        {nos.map((no) => (
          <li key={no}>{entrants.find((entrant) => entrant.no === no)?.name}</li>
        ))}
      </ol>
    </Confirm>
  )
}
