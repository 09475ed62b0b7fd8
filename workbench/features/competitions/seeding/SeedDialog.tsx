import Select from 'antd/es/select'
import { useState } from 'react'
import type { BoardEntrant } from '#shared/competitions/play/view'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { BrandOrder } from './BrandOrder'
import { PastOrder } from './PastOrder'
import { seedingTexts as texts } from './texts'

type Seeded = Pick<BoardEntrant, 'no' | 'name' | 'unit' | 'status' | 'seed'>

interface Props {
  competitionId: string
  entrants: readonly Seeded[]
  /** Of teams nobody has a record. */
  ofTeams: boolean
  onClose: () => void
  onChanged: () => void
}

/** 定种子: by hand, by a brand's records, or by a list; chosen in their order, the strongest first. */
export function SeedDialog({ competitionId, entrants, ofTeams, onClose, onChanged }: Props) {
  const before = entrants
    .filter(({ seed }) => seed !== undefined)
    .sort((one, other) => (one.seed ?? 0) - (other.seed ?? 0))
  const [nos, setNos] = useState(before.map(({ no }) => no))
  const { busy, run } = useDeed()
  const set = async () => {
    const answer = await run('competitions.seed', { competitionId, nos })
    if (!answer) return
    if (answer.ok) say({ tone: 'good', text: texts.set(answer.value.seeded) })
    onClose()
    onChanged()
  }
  return (
    <Confirm open title={texts.seeds} act={texts.seeds} busy={busy} onAct={set} onClose={onClose}>
      <Field label={texts.title} hint={texts.hint}>
        {(control) => (
          <Select
            {...control}
            mode="multiple"
            value={nos}
            optionFilterProp="label"
            options={entrants.map(({ no, name, unit }) => ({ value: no, label: `${name}（${unit}）` }))}
            onChange={setNos}
            style={{ width: '100%' }}
          />
        )}
      </Field>
      {!ofTeams && <BrandOrder competitionId={competitionId} onOrder={setNos} />}
      <PastOrder entrants={entrants} onRead={setNos} />
      <ol>
        {nos.map((no) => (
          <li key={no}>{entrants.find((entrant) => entrant.no === no)?.name}</li>
        ))}
      </ol>
    </Confirm>
  )
}
