import Select from 'antd/es/select'
import { useState } from 'react'
import { newKey } from '#client/newKey'
import type { AreaRow, Areas } from '#shared/directory/territory'
import { type AreaWords, AreaWordsSchema, areaFieldName as names } from '#shared/register/territory/words'
import { callApi } from '../../../../deskLine'
import { EntryText } from '../../../../ui/fields/EntryText'
import { Field } from '../../../../ui/fields/Field'
import { useDeed } from '../../../../useDeed'
import { OfficerSelect } from '../../form/OfficerSelect'
import { useEntryForm } from '../../form/useEntryForm'
import { groundFormTexts as texts } from '../groundTexts'
import { GroundDialog } from './GroundDialog'

interface Props {
  street: Areas
  /** The area that is changed; without one a new one is made. */
  area?: AreaRow | undefined
  onDone: () => Promise<unknown>
  onClose: () => void
}

/** Makes an area of a level, or changes one field by field. */
export function AreaDialog({ street, area, onDone, onClose }: Props) {
  const { levels, areas } = street
  const { busy, run } = useDeed()
  const [key] = useState(newKey)
  const [level, setLevel] = useState(area?.level ?? firstLevel(street))
  const form = useEntryForm<AreaWords>(AreaWordsSchema.entries, wordsOf(area, countAt(areas, firstLevel(street))))
  const { draft, faults, edit } = form
  const above = areas.filter((one) => one.level === level - 1)
  const add = async (words: AreaWords) => {
    const answer = await run('register.addArea', { newKey: key, level, words })
    return answer?.ok ? answer.value.areaId : undefined
  }
  const reread = async () => {
    const fresh = await callApi('directory.areas', {})
    const theirs = fresh.ok && fresh.value.areas.find(({ id }) => id === area?.id)
    return theirs ? wordsOf(theirs, 0) : undefined
  }
  return (
    <GroundDialog
      {...{ form, busy, add, reread, onDone, onClose, labels: names, id: area?.id }}
      title={area ? texts.changeArea(area.name) : texts.addArea}
      change={(given) => run('register.changeArea', { areaId: area?.id ?? '', ...given }, ['changed_meanwhile'])}
      wordOf={(field, value) => (field === 'parentId' ? areas.find(({ id }) => id === value)?.name : undefined)}
    >
      {!area && (
        <Field label={texts.level}>
          {(control) => (
            <Select
              {...control}
              value={level}
              options={levels.map((name, index) => ({ value: index, label: name }))}
              onChange={(next: number) => {
                setLevel(next)
                edit({ parentId: '', order: countAt(areas, next) + 1 })
              }}
              style={{ width: '100%' }}
            />
          )}
        </Field>
      )}
      <EntryText
        first
        label={names.name}
        max={20}
        value={draft.name}
        error={faults.name}
        onChange={(text) => edit({ name: text ?? '' })}
      />
      {level > 0 && (
        <Field label={texts.parent} error={faults.parentId} optional>
          {(control) => (
            <Select
              {...control}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={texts.parentNone}
              value={draft.parentId === '' ? null : draft.parentId}
              options={above.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id: string | undefined) => edit({ parentId: id ?? '' })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
      )}
      <OfficerSelect
        label={names.officerId}
        hint={texts.officerHint}
        value={draft.officerId}
        onChange={(officerId) => edit({ officerId })}
      />
      <div className="fields__row">
        <EntryText
          optional
          label={names.phone}
          value={draft.phone}
          error={faults.phone}
          onChange={(phone) => edit({ phone })}
        />
        <EntryText
          optional
          label={names.hours}
          value={draft.hours}
          error={faults.hours}
          onChange={(hours) => edit({ hours })}
        />
      </div>
      <EntryText
        label={names.order}
        hint={texts.orderHint}
        max={4}
        value={Number.isNaN(draft.order) ? '' : String(draft.order)}
        error={faults.order}
        onChange={(text) => edit({ order: text ? Number(text) : Number.NaN })}
      />
    </GroundDialog>
  )
}

/** A new street begins at the top, any other with the lowest level. */
function firstLevel({ areas, levels }: Areas): number {
  return areas.length === 0 ? 0 : levels.length - 1
}

function countAt(areas: readonly AreaRow[], level: number): number {
  return areas.filter((one) => one.level === level).length
}

function wordsOf(area: AreaRow | undefined, count: number): AreaWords {
  return {
    name: area?.name ?? '',
    parentId: area?.parentId ?? '',
    order: area?.order ?? count + 1,
    officerId: area?.officerId ?? null,
    phone: area?.phone ?? null,
    hours: area?.hours ?? null,
  }
}
