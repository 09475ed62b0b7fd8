import { useState } from 'react'
import type { AreaRow, BuildingCard } from '#shared/directory/territory'
import { CloseAreaInput } from '#shared/register/territory/input'
import { BuildingSelect } from '../../../../choosing/BuildingSelect'
import { Confirm } from '../../../../ui/Confirm'
import { ReasonField } from '../../../../ui/fields/ReasonField'
import { useReason } from '../../../../ui/fields/useReason'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import { groundFormTexts as texts } from '../groundTexts'

interface Props {
  onDone: (into?: string) => Promise<unknown>
  onClose: () => void
}

/** 关闭网格: only an empty one. */
export function CloseAreaDialog({ area, onDone, onClose }: Props & { area: AreaRow }) {
  const { busy, run } = useDeed()
  const reason = useReason(CloseAreaInput.entries.reason)
  const act = async () => {
    const why = reason.take()
    if (!why) return
    const answer = await run('register.closeArea', { areaId: area.id, reason: why })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.closed })
    await onDone()
    onClose()
  }
  return (
    <Confirm open title={texts.closeArea(area.name)} act={texts.closeYes} busy={busy} onAct={act} onClose={onClose}>
      <p>{texts.closeAreaText}</p>
      <ReasonField
        about={`register.closeArea:${area.id}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.reasonHint}
        max={60}
      />
    </Confirm>
  )
}

interface BuildingProps extends Props {
  building: BuildingCard
  enterprises: number
}

/** 关闭楼宇 or merge it: whoever is in it needs another first. */
export function CloseBuildingDialog({ building: { id, name }, enterprises, onDone, onClose }: BuildingProps) {
  const { busy, run } = useDeed()
  const [into, setInto] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const reason = useReason(CloseAreaInput.entries.reason)
  const isMissing = enterprises > 0 && into === null
  const act = async () => {
    setAsked(true)
    const why = reason.take()
    if (!why || isMissing) return
    const answer = await run('register.closeBuilding', { buildingId: id, reason: why, ...(into && { into }) })
    if (!answer?.ok) return
    say({ tone: 'good', text: into ? texts.merged : texts.closed })
    await onDone(into ?? undefined)
    onClose()
  }
  return (
    <Confirm
      open
      title={texts.closeBuilding(name)}
      act={into ? texts.mergeYes : texts.closeYes}
      busy={busy}
      onAct={act}
      onClose={onClose}
    >
      <BuildingSelect
        label={texts.intoLabel}
        hint={texts.intoHint(enterprises)}
        error={asked && isMissing ? texts.intoMissing(enterprises) : undefined}
        optional={enterprises === 0}
        except={id}
        value={into}
        onChange={(building) => setInto(building?.id ?? null)}
      />
      <ReasonField
        about={`register.closeBuilding:${id}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.reasonHint}
        max={60}
      />
      <p className="faint">{texts.closeBuildingText}</p>
    </Confirm>
  )
}
