import { useState } from 'react'
import { newKey } from '#client/newKey'
import type { BuildingCard, Point } from '#shared/directory/territory'
import { type BuildingWords, BuildingWordsSchema, buildingFieldName as names } from '#shared/register/territory/words'
import { GridSelect } from '../../../../choosing/GridSelect'
import { callApi } from '../../../../deskLine'
import { Confirm } from '../../../../ui/Confirm'
import { EntryText } from '../../../../ui/fields/EntryText'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import { ConflictLines } from '../../form/ConflictLines'
import { useEntryForm } from '../../form/useEntryForm'
import { groundFormTexts as texts } from '../groundTexts'

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
  const { draft, faults, edit, conflicts } = form
  const end = async (id: string, text: string) => {
    say({ tone: 'good', text })
    await onDone(id)
    onClose()
  }
  const act = async () => {
    const words = form.take(building ? form.changed : ALL)
    if (!words || conflicts.length > 0) return
    if (!building) {
      const answer = await run('register.addBuilding', { newKey: key, words: { ...draft, ...words } })
      if (answer?.ok) await end(answer.value.buildingId, texts.added(draft.name))
      return
    }
    const seen = Object.fromEntries(form.changed.map((field) => [field, form.seen[field]]))
    const { id } = building
    const answer = await run('register.changeBuilding', { buildingId: id, seen, words }, ['changed_meanwhile'])
    if (answer?.ok) await end(id, words.areaId === undefined ? texts.saved : texts.savedMoving)
    else if (answer?.reason === 'changed_meanwhile') {
      const fresh = await callApi('directory.building', { buildingId: id })
      if (fresh.ok) form.meet(wordsOf(fresh.value.building, ''))
    }
  }
  return (
    <Confirm
      open
      title={building ? texts.changeBuilding(building.name) : texts.addBuilding}
      act={building ? texts.save : texts.add}
      busy={busy}
      disabled={building !== undefined && form.changed.length === 0}
      onAct={act}
      onClose={onClose}
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
      {building && (
        <ConflictLines
          {...{ id: building.id, labels: names, conflicts, onSettle: form.settle }}
          wordOf={(field, value) => (field === 'place' ? sayPlace(value as Point) : undefined)}
        />
      )}
    </Confirm>
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

const ALL = Object.keys(BuildingWordsSchema.entries) as (keyof BuildingWords)[]

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
