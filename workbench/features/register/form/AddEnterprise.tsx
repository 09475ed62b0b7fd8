import Button from 'antd/es/button'
import { useState } from 'react'
import { newKey } from '#client/newKey'
import { type EnterpriseWords, EnterpriseWordsSchema } from '#shared/register/words'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { EnterpriseFields } from './EnterpriseFields'
import { formTexts as texts } from './formTexts'
import { useEntryForm } from './useEntryForm'
import { enterpriseWords } from './wordsOf'

interface Props {
  unionId: string
  onAdded: (id: string) => void
}

/** The button that makes one more, and its form. */
export function AddEnterprise(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {texts.addEnterprise}
      </Button>
      {open && <AddDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function AddDialog({ unionId, onAdded, onClose }: Props & { onClose: () => void }) {
  const { busy, run } = useDeed()
  const [key] = useState(newKey)
  const form = useEntryForm<EnterpriseWords>(EnterpriseWordsSchema.entries, enterpriseWords(undefined, unionId))
  const add = async () => {
    const words = form.take(ALL)
    if (!words) return
    const answer = await run('register.addEnterprise', { newKey: key, words: { ...form.draft, ...words } })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.added(form.draft.name) })
    onClose()
    onAdded(answer.value.enterpriseId)
  }
  return (
    <Confirm open wide title={texts.addEnterprise} act={texts.add} busy={busy} onAct={add} onClose={onClose}>
      <EnterpriseFields draft={form.draft} faults={form.faults} edit={form.edit} ofOfficers />
    </Confirm>
  )
}

const ALL = Object.keys(EnterpriseWordsSchema.entries) as (keyof EnterpriseWords)[]
