import Button from 'antd/es/button'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { newKey } from '#client/newKey'
import { type EnterpriseWords, EnterpriseWordsSchema } from '#shared/register/words'
import { SideCard } from '../../../ui/SideCard'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { EnterpriseFields } from '../form/EnterpriseFields'
import { formTexts as texts } from '../form/formTexts'
import { useEntryForm } from '../form/useEntryForm'
import { enterpriseWords } from '../form/wordsOf'
import { useRegisterList } from '../lists/besideList'
import { useCardPath } from '../lists/useCardPath'

/** The empty form of an enterprise; what it makes is opened in its place. */
export default function AddEnterprisePage() {
  const { onChanged, onClose } = useRegisterList()
  const { open } = useCardPath('/directory')
  const [search] = useSearchParams()
  const { busy, run } = useDeed()
  const [key] = useState(newKey)
  const form = useEntryForm<EnterpriseWords>(
    EnterpriseWordsSchema.entries,
    enterpriseWords(undefined, search.get('union') ?? '')
  )
  const add = async () => {
    const words = form.take(ALL)
    if (!words) return
    const answer = await run('register.addEnterprise', { newKey: key, words: { ...form.draft, ...words } })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.added(form.draft.name) })
    await onChanged()
    open(`enterprise/${answer.value.enterpriseId}`)
  }
  return (
    <SideCard label={texts.addEnterprise} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <h2>{texts.addEnterprise}</h2>
        <EnterpriseFields draft={form.draft} faults={form.faults} edit={form.edit} ofOfficers />
        <div className="side-card__deeds">
          <Button type="primary" htmlType="submit" loading={busy}>
            {texts.add}
          </Button>
        </div>
      </form>
    </SideCard>
  )
}

const ALL = Object.keys(EnterpriseWordsSchema.entries) as (keyof EnterpriseWords)[]
