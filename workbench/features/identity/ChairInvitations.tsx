import Button from 'antd/es/button'
import { useState } from 'react'
import { newKey } from '#client/newKey'
import type { ChairSheet } from '#shared/identity/invitation'
import { Confirm } from '../../ui/Confirm'
import { Panel } from '../../ui/Panel'
import { EmptyState } from '../../ui/states/EmptyState'
import { Notice } from '../../ui/states/Notice'
import { useDeed } from '../../useDeed'
import { ChairSheetView } from './ChairSheetView'
import { chairsTexts as texts } from './chairsTexts'

/** What the sheet is for, the question before it is made, and then the sheet. */
export function ChairInvitations() {
  const { busy, run } = useDeed()
  const [asking, setAsking] = useState<string>()
  const [sheet, setSheet] = useState<ChairSheet>()
  const make = async () => {
    const answer = await run('staff.inviteChairs', { newKey: asking ?? newKey() })
    if (!answer?.ok) return
    setAsking(undefined)
    setSheet(answer.value)
  }
  if (sheet && sheet.codes.length === 0)
    return <EmptyState motif="empty-person" title={texts.none} text={texts.noneText} />
  if (sheet) return <ChairSheetView sheet={sheet} />
  return (
    <Panel>
      <p>{texts.intro}</p>
      <p>{texts.how}</p>
      <Notice>{texts.again}</Notice>
      <p>
        <Button type="primary" onClick={() => setAsking(newKey())}>
          {texts.make}
        </Button>
      </p>
      {asking && (
        <Confirm open title={texts.make} act={texts.make} busy={busy} onAct={make} onClose={() => setAsking(undefined)}>
          <p>{texts.makeText}</p>
        </Confirm>
      )}
    </Panel>
  )
}
