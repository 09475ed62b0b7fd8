import { useRef } from 'react'
import { type UnionCard, unionKindName } from '#shared/directory/directory'
import { lookUp } from '#shared/lookUp'
import { type UnionWords, UnionWordsSchema, unionFieldName } from '#shared/register/words'
import { callApi } from '../../../deskLine'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { ChangeForm } from './ChangeForm'
import { formTexts as texts } from './formTexts'
import { UnionFields } from './UnionFields'
import { useEntryForm } from './useEntryForm'
import { unionWords } from './wordsOf'

interface Props {
  union: UnionCard
  onChanged: () => Promise<void>
  onClose: () => void
}

/** Changes a union in its card. */
export function EditUnion({ union, onChanged, onClose }: Props) {
  const { busy, run } = useDeed()
  const latest = useRef(union)
  const form = useEntryForm<UnionWords>(UnionWordsSchema.entries, unionWords(union))
  const save = async () => {
    const words = form.take(form.changed)
    if (!words || form.conflicts.length > 0) return
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
    <ChangeForm {...{ entry: union, form, labels: unionFieldName, wordOf, busy, onClose }} onSave={() => save()}>
      <UnionFields draft={form.draft} faults={form.faults} edit={form.edit} />
    </ChangeForm>
  )
}
