import Button from 'antd/es/button'
import { useState } from 'react'
import { newKey } from '#client/newKey'
import { type UnionWords, UnionWordsSchema } from '#shared/register/words'
import { SideCard } from '../../../ui/SideCard'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { formTexts as texts } from '../form/formTexts'
import { UnionFields } from '../form/UnionFields'
import { useEntryForm } from '../form/useEntryForm'
import { unionWords } from '../form/wordsOf'
import { useRegisterList } from '../lists/besideList'
import { useCardPath } from '../lists/useCardPath'

/** The empty form of a union; what it makes is opened in its place. */
export default function AddUnionPage() {
  const { onChanged, onClose } = useRegisterList()
  const { open } = useCardPath('/directory')
  const { busy, run } = useDeed()
  const [key] = useState(newKey)
  const form = useEntryForm<UnionWords>(UnionWordsSchema.entries, unionWords())
  const add = async () => {
    const words = form.take(ALL)
    if (!words) return
    const answer = await run('register.addUnion', { newKey: key, words: { ...form.draft, ...words } })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.added(form.draft.name) })
    await onChanged()
    open(`union/${answer.value.unionId}`)
  }
  return (
    <SideCard label={texts.addUnion} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <h2>{texts.addUnion}</h2>
        <UnionFields draft={form.draft} faults={form.faults} edit={form.edit} />
        <div className="side-card__deeds">
          <Button type="primary" htmlType="submit" loading={busy}>
            {texts.add}
          </Button>
        </div>
      </form>
    </SideCard>
  )
}

const ALL = Object.keys(UnionWordsSchema.entries) as (keyof UnionWords)[]
