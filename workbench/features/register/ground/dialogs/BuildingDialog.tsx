import { useState } from 'react'
import { newKey } from '#client/newKey'
import type { BuildingCard, Point } from '#shared/directory/territory'
import { type BuildingWords, BuildingWordsSchema, buildingFieldName as names } from '#shared/register/territory/words'
import { GridSelect } from '../../../../choosing/GridSelect'
import { callApi } from '../../../../deskLine'
import { EntryText } from '../../../../ui/fields/EntryText'
import { useDeed } from '../../../../useDeed'
import { useEntryForm } from '../../form/useEntryForm'
import { groundFormTexts as texts } from '../groundTexts'
import { GroundDialog } from './GroundDialog'

interface Props {
  /** The building that is changed; without one a new one is made. */
  building?: BuildingCard | undefined
  gridId?: string | undefined
  onDone: (buildingId: string) => Promise<unknown>
  onClose: () => void
}

/** Makes a building, or changes one field by field. */
export function BuildingDialog({ building, gridId = '', onDone, onClose }: Props) {
  const { busy, run } = useDeed()
  const [key] = useState(newKey)
  const form = useEntryForm<BuildingWords>(BuildingWordsSchema.entries, wordsOf(building, gridId))
  const { draft, faults, edit } = form
  const buildingId = building?.id ?? ''
  const add = async (words: BuildingWords) => {
    const answer = await run('register.addBuilding', { newKey: key, words })
    return answer?.ok ? answer.value.buildingId : undefined
  }
  const reread = async () => {
    const fresh = await callApi('directory.building', { buildingId })
    return fresh.ok ? wordsOf(fresh.value.building, '') : undefined
  }
  return (
    <GroundDialog
      {...{ form, busy, add, reread, onDone, onClose, labels: names, id: building?.id }}
      title={building ? texts.changeBuilding(building.name) : texts.addBuilding}
      change={(given) => run('register.changeBuilding', { buildingId, ...given }, ['changed_meanwhile'])}
      saved={({ areaId }) => (areaId === undefined ? texts.saved : texts.savedMoving)}
      wordOf={(field, value) => (field === 'place' ? sayPlace(value as Point) : undefined)}
    >
      <EntryText
        first
        label={names.name}
        value={draft.name}
        error={faults.name}
        onChange={(text) => edit({ name: text ?? '' })}
      />
      <GridSelect
        label={names.areaId}
        hint={texts.gridHint}
        error={faults.areaId && texts.gridMissing}
        value={draft.areaId}
        onChange={(areaId) => edit({ areaId })}
      />
      <EntryText
        optional
        label={names.address}
        max={80}
        value={draft.address}
        error={faults.address}
        onChange={(text) => edit({ address: text ?? '' })}
      />
      <div className="fields__row">
        <NumberText field="floors" hint={texts.floorsHint} {...{ draft, faults, edit }} />
        <NumberText field="below" hint={texts.belowHint} {...{ draft, faults, edit }} />
      </div>
      <PlaceText value={draft.place} error={faults.place} onChange={(place) => edit({ place })} />
    </GroundDialog>
  )
}

interface NumberProps {
  field: 'floors' | 'below'
  hint: string
  draft: BuildingWords
  faults: Partial<Record<keyof BuildingWords, string>>
  edit: (part: Partial<BuildingWords>) => void
}

function NumberText({ field, hint, draft, faults, edit }: NumberProps) {
  return (
    <EntryText
      label={names[field]}
      hint={hint}
      max={3}
      value={Number.isNaN(draft[field]) ? '' : String(draft[field])}
      error={faults[field]}
      onChange={(text) => edit({ [field]: text ? Number(text) : Number.NaN })}
    />
  )
}

interface PlaceProps {
  value: Point | null
  error: string | undefined
  onChange: (place: Point | null) => void
}

/** A point as two numbers in one line, as maps copy it. */
function PlaceText({ value, error, onChange }: PlaceProps) {
  const [typed, setTyped] = useState(value ? sayPlace(value) : '')
  const type = (text: string | null) => {
    setTyped(text ?? '')
    const [lat = Number.NaN, lng = Number.NaN] = (text ?? '')
      .split(/[,，\s]+/)
      .filter(Boolean)
      .map(Number)
    onChange(text ? { lat, lng } : null)
  }
  return <EntryText optional label={texts.place} hint={texts.placeHint} value={typed} error={error} onChange={type} />
}

function sayPlace({ lat, lng }: Point): string {
  return `${lat}, ${lng}`
}

function wordsOf(building: BuildingCard | undefined, gridId: string): BuildingWords {
  return {
    name: building?.name ?? '',
    areaId: building?.areaId ?? gridId,
    address: building?.address ?? '',
    floors: building?.floors ?? Number.NaN,
    below: building?.below ?? 0,
    place: building?.place ?? null,
  }
}
