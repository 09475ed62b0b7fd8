import Button from 'antd/es/button'
import { useRef } from 'react'
import { type UnionCard, unionKindName } from '#shared/directory/directory'
import { lookUp } from '#shared/lookUp'
import { type UnionWords, UnionWordsSchema, unionFieldName } from '#shared/register/words'
import { callApi } from '../../../deskLine'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { cardTexts } from '../card/cardTexts'
import { ConflictLines } from './ConflictLines'
import { formTexts as texts } from './formTexts'
import { UnionFields } from './UnionFields'
import { useEntryForm } from './useEntryForm'
import { unionWords } from './wordsOf'

interface Props {
  union: UnionCard
  onChanged: () => Promise<void>
  onClose: () => void
}

/** Changes a union in its card; what somebody else changed meanwhile is shown beside what is wanted. */
export function EditUnion({ union, onChanged, onClose }: Props) {
  const { busy, run } = useDeed()
  const latest = useRef(union)
  const form = useEntryForm<UnionWords>(UnionWordsSchema.entries, unionWords(union))
  const isUndecided = form.conflicts.length > 0
  const save = async () => {
    const words = form.take(form.changed)
    if (!words || isUndecided) return
    const seen = Object.fromEntries(form.changed.map((field) => [field, form.seen[field]]))
    const answer = await run('register.changeUnion', { unionId: union.id, seen, words }, ['changed_meanwhile'])
    if (answer?.ok) {
      say({ tone: 'good', text: texts.saved })
      await onChanged()
      onClose()
    } else if (answer?.reason === 'changed_meanwhile') {
      const fresh = await callApi('register.openUnion', { unionId: union.id })
      if (!fresh.ok) return
      latest.current = fresh.value.union
      form.meet(unionWords(fresh.value.union))
    }
  }
  const wordOf = (field: string, value: unknown) => {
    if (field === 'kind') return lookUp(unionKindName, String(value))
    return field === 'officerId' && value === latest.current.officerId ? latest.current.officer : undefined
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2>{cardTexts.editTitle(union.name)}</h2>
      <UnionFields draft={form.draft} faults={form.faults} edit={form.edit} />
      <ConflictLines
        {...{ id: union.id, labels: unionFieldName, wordOf, conflicts: form.conflicts }}
        onSettle={form.settle}
      />
      <div className="side-card__deeds">
        <Button type="primary" htmlType="submit" loading={busy} disabled={form.changed.length === 0 || isUndecided}>
          {isUndecided ? texts.choose : form.changed.length > 0 ? texts.save : texts.nothing}
        </Button>
        <Button disabled={busy} onClick={onClose}>
          {uiTexts.cancel}
        </Button>
      </div>
    </form>
  )
}
