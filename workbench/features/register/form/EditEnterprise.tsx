import { useRef, useState } from 'react'
import { enterpriseSizeName, ownershipName } from '#shared/directory/directory'
import { isOfficer } from '#shared/identity/caller'
import { lookUp } from '#shared/lookUp'
import type { PostsChoice } from '#shared/register/posts'
import type { EnterpriseRecord } from '#shared/register/view'
import { type EnterpriseWords, EnterpriseWordsSchema, enterpriseFieldName } from '#shared/register/words'
import { callApi } from '../../../deskLine'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { useDeskMe } from '../../../useDeskMe'
import { PostsDialog } from '../posts/PostsDialog'
import { ChangeForm } from './ChangeForm'
import { EnterpriseFields } from './EnterpriseFields'
import { formTexts as texts } from './formTexts'
import { useEntryForm } from './useEntryForm'
import { enterpriseWords } from './wordsOf'

interface Props {
  record: EnterpriseRecord
  onChanged: () => Promise<void>
  onClose: () => void
}

/** Changes an enterprise in its card; whoever holds a post is asked about where it goes to another union. */
export function EditEnterprise({ record, onChanged, onClose }: Props) {
  const { enterprise } = record
  const { busy, run } = useDeed()
  const ofOfficers = isOfficer(useDeskMe())
  const latest = useRef(record)
  const form = useEntryForm<EnterpriseWords>(EnterpriseWordsSchema.entries, enterpriseWords(enterprise))
  const [isAsked, setAsked] = useState(false)
  const save = async (posts?: PostsChoice) => {
    const words = form.take(form.changed)
    if (!words || form.conflicts.length > 0) return
    const seen = Object.fromEntries(form.changed.map((field) => [field, form.seen[field]]))
    const asked = { enterpriseId: enterprise.id, seen, words, ...(posts && { posts }) }
    const answer = await run('register.changeEnterprise', asked, ['changed_meanwhile', 'posts_undecided'])
    setAsked(answer?.ok === false && answer.reason === 'posts_undecided')
    if (answer?.ok) {
      say({ tone: 'good', text: words.unionId !== undefined ? texts.savedMoving : texts.saved })
      await onChanged()
      onClose()
    } else if (answer?.reason === 'changed_meanwhile') {
      const fresh = await callApi('register.openEnterprise', { enterpriseId: enterprise.id })
      if (!fresh.ok) return
      latest.current = fresh.value
      form.meet(enterpriseWords(fresh.value.enterprise))
    }
  }
  const wordOf = (field: string, value: unknown) => {
    if (field === 'size') return lookUp(enterpriseSizeName, String(value))
    if (field === 'ownership') return lookUp(ownershipName, String(value))
    const { enterprise: held, gridName, buildingName } = latest.current
    const named: Record<string, string | undefined> = {
      ...{ unionId: held.unionName, officerId: held.officer, gridId: gridName, buildingId: buildingName },
    }
    return value === lookUp(held, field) ? lookUp(named, field) : undefined
  }
  return (
    <ChangeForm
      {...{ entry: enterprise, form, labels: enterpriseFieldName, wordOf, busy, onClose }}
      onSave={() => save()}
    >
      <EnterpriseFields draft={form.draft} faults={form.faults} edit={form.edit} ofOfficers={ofOfficers} />
      {isAsked && <PostsDialog {...{ enterprise, busy }} onDecide={save} onClose={() => setAsked(false)} />}
    </ChangeForm>
  )
}
