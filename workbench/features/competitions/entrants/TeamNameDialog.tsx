import Input from 'antd/es/input'
import { useState } from 'react'
import type { StageEntrant } from '#shared/competitions/stages/view'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { teamTexts as texts } from '../stages/teamTexts'

interface Props {
  competitionId: string
  team: StageEntrant
  onClose: () => void
  onChanged: () => void
}

/** 改队名. What everybody reads from then on; nothing typed gives the captain's name back. */
export function TeamNameDialog({ competitionId, team: { no, name: before }, onClose, onChanged }: Props) {
  const [name, setName] = useState(before)
  const { busy, run } = useDeed()
  const rename = async () => {
    const typed = name.trim()
    const answer = await run('competitions.nameTeam', { competitionId, no, ...(typed && { name: typed }) })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.renamed })
    onClose()
    onChanged()
  }
  return (
    <Confirm open title={texts.renameTitle(before)} act={texts.rename} busy={busy} onAct={rename} onClose={onClose}>
      <Field label={texts.name} hint={texts.nameHint}>
        {(control) => (
          <Input {...control} maxLength={12} value={name} onChange={({ target }) => setName(target.value)} />
        )}
      </Field>
    </Confirm>
  )
}
