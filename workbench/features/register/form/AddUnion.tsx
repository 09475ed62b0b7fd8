import Button from 'antd/es/button'
import { useState } from 'react'
import { newKey } from '#client/newKey'
import { type UnionWords, UnionWordsSchema } from '#shared/register/words'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { formTexts as texts } from './formTexts'
import { UnionFields } from './UnionFields'
import { useEntryForm } from './useEntryForm'
import { unionWords } from './wordsOf'

interface Props {
  onAdded: (id: string) => void
}

/** The button that makes one more, and its form. */
export function AddUnion(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {texts.addUnion}
      </Button>
      {open && <AddDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function AddDialog({ onAdded, onClose }: Props & { onClose: () => void }) {
  const { busy, run } = useDeed()
  const [key] = useState(newKey)
  const form = useEntryForm<UnionWords>(UnionWordsSchema.entries, unionWords())
  const add = async () => {
    const words = form.take(ALL)
    if (!words) return
    const answer = await run('register.addUnion', { newKey: key, words: { ...form.draft, ...words } })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.added(form.draft.name) })
    onClose()
    onAdded(answer.value.unionId)
  }
  return (
    <Confirm open wide title={texts.addUnion} act={texts.add} busy={busy} onAct={add} onClose={onClose}>
      <UnionFields draft={form.draft} faults={form.faults} edit={form.edit} />
    </Confirm>
  )
}

const ALL = Object.keys(UnionWordsSchema.entries) as (keyof UnionWords)[]
