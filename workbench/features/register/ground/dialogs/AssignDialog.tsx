import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { idsWithin } from '#shared/directory/areaTree'
import type { AreaRow } from '#shared/directory/territory'
import { Confirm } from '../../../../ui/Confirm'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import { OfficerSelect } from '../../form/OfficerSelect'
import { groundFormTexts as texts } from '../groundTexts'

interface Props {
  grid: AreaRow
  areas: readonly AreaRow[]
  onDone: () => Promise<unknown>
  onClose: () => void
}

/** 换人, for one grid or for all of its community, with the enterprises in them or without. */
export function AssignDialog({ grid, areas, onDone, onClose }: Props) {
  const { busy, run } = useDeed()
  const [officerId, setOfficerId] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const [withEnterprises, setWith] = useState(true)
  const parent = areas.find(({ id }) => id === grid.parentId)
  const within = parent ? idsWithin(areas, parent.id).filter((id) => id !== parent.id) : []
  const enterprises = (isWhole && parent ? parent : grid).enterprises
  const act = async () => {
    setAsked(true)
    if (!officerId) return
    const areaIds = isWhole ? within : [grid.id]
    const answer = await run('register.assignAreas', { areaIds, officerId, withEnterprises })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.assigned(answer.value.areas, answer.value.enterprises) })
    await onDone()
    onClose()
  }
  return (
    <Confirm open title={texts.assign(grid.name)} act={texts.assignYes} busy={busy} onAct={act} onClose={onClose}>
      <OfficerSelect
        label={texts.assignTo}
        needed
        value={officerId}
        error={asked && !officerId ? texts.whoMissing : undefined}
        onChange={setOfficerId}
      />
      {parent && within.length > 1 && (
        <Checkbox className="fields__tick" checked={isWhole} onChange={({ target }) => setWhole(target.checked)}>
          {texts.wholeParent(parent.name, within.length)}
        </Checkbox>
      )}
      <Checkbox className="fields__tick" checked={withEnterprises} onChange={({ target }) => setWith(target.checked)}>
        {texts.withFirms(enterprises)}
      </Checkbox>
    </Confirm>
  )
}
