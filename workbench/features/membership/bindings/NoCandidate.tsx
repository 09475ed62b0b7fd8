import Button from 'antd/es/button'
import { useState } from 'react'
import type { BindingRow } from '#shared/membership/view'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { AddDialog } from '../members/adding/AddDialog'
import { addTexts } from '../members/adding/addTexts'
import { bindingTexts as texts } from './texts'

interface Props {
  request: BindingRow
  onAdded: () => void
}

/** No row is like the request: somebody who belongs there is added, and bound in the same step. */
export function NoCandidate({ request: { id, name, enterpriseId }, onAdded }: Props) {
  const [adding, setAdding] = useState(false)
  const { run } = useDeed()

  const bind = async (memberId: string) => {
    setAdding(false)
    const decision = { kind: 'approve' as const, memberId }
    const answer = await run('membership.decideBinding', { requestId: id, decision })
    if (answer?.ok) say({ tone: 'good', text: addTexts.bound(name) })
    onAdded()
  }

  return (
    <section className="binding-column binding-column--none">
      <b>{texts.noneTitle}</b>
      {texts.noneText}
      <div>
        <Button onClick={() => setAdding(true)}>{texts.addRow}</Button>
      </div>
      {adding && (
        <AddDialog request={{ requestId: id, name, enterpriseId }} onClose={() => setAdding(false)} onAdded={bind} />
      )}
    </section>
  )
}
