import Button from 'antd/es/button'
import { useRef, useState } from 'react'
import { enterpriseSizeName, ownershipName } from '#shared/directory/directory'
import { isOfficer } from '#shared/identity/caller'
import { lookUp } from '#shared/lookUp'
import type { PostsChoice } from '#shared/register/posts'
import type { EnterpriseRecord } from '#shared/register/view'
import { type EnterpriseWords, EnterpriseWordsSchema, enterpriseFieldName } from '#shared/register/words'
import { callApi } from '../../../deskLine'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { useDeskMe } from '../../../useDeskMe'
import { cardTexts } from '../card/cardTexts'
import { PostsDialog } from '../posts/PostsDialog'
import { ConflictLines } from './ConflictLines'
import { EnterpriseFields } from './EnterpriseFields'
import { formTexts as texts } from './formTexts'
import { useEntryForm } from './useEntryForm'
import { enterpriseWords } from './wordsOf'

interface Props {
  record: EnterpriseRecord
  onChanged: () => Promise<void>
  onClose: () => void
}

/** Changes a enterprise in its card; what somebody else changed meanwhile is shown beside what is wanted. */
export function EditEnterprise({ record, onChanged, onClose }: Props) {
  const { enterprise } = record
  const { busy, run } = useDeed()
  const ofOfficers = isOfficer(useDeskMe())
  const latest = useRef(record)
  const form = useEntryForm<EnterpriseWords>(EnterpriseWordsSchema.entries, enterpriseWords(enterprise))
  const isUndecided = form.conflicts.length > 0
  const [isAsked, setAsked] = useState(false)
  const save = async (posts?: PostsChoice) => {
    const words = form.take(form.changed)
    if (!words || isUndecided) return
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
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2>{cardTexts.editTitle(enterprise.name)}</h2>
      <EnterpriseFields draft={form.draft} faults={form.faults} edit={form.edit} ofOfficers={ofOfficers} />
      {isAsked && <PostsDialog {...{ enterprise, busy }} onDecide={save} onClose={() => setAsked(false)} />}
      <ConflictLines
        {...{ id: enterprise.id, labels: enterpriseFieldName, wordOf, conflicts: form.conflicts }}
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
