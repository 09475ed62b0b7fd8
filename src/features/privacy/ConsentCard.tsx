import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { open } from '#platform/pages/navigate'
import { dayText } from '#shared/beijingTime'
import type { Agreed } from '#shared/privacy/consent'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Dialog } from '#ui/overlays/Dialog'
import { Notice } from '#ui/states/Notice'
import { ownTexts } from './ownTexts'
import { pageTexts as texts } from './pageTexts'
import { privacyTexts } from './texts'

interface Props {
  agreed: Agreed | undefined
  onChanged: () => void
}

/** The statement, what the reader agreed to, and the way to take it back. */
export function ConsentCard({ agreed, onChanged }: Props) {
  const { busy, once } = useOneAtATime()
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string }>()
  const withdraw = () =>
    once(async () => {
      const answer = await callApi('privacy.withdraw', {})
      setSaid(answer.ok ? { tone: 'good', text: texts.withdrawn } : { tone: 'bad', text: answer.text })
      setAsking(false)
      if (answer.ok) onChanged()
    })
  const standing = agreed ? texts.agreed(agreed.version, dayText(agreed.at, Date.now())) : texts.notAgreed

  return (
    <>
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      <Card className="rows">
        <Cell icon="paper" title={privacyTexts.statement} note={standing} onPress={() => open('statement')} />
        <Cell icon="person" title={ownTexts.title} note={ownTexts.note} onPress={() => open('own')} />
        <Cell icon="people" title={texts.looks} note={texts.looksNote} onPress={() => open('looks')} />
        {agreed && <Cell icon="close" title={texts.withdraw} onPress={() => setAsking(true)} />}
      </Card>
      {isAsking && (
        <Dialog
          title={texts.withdrawTitle}
          text={texts.withdrawText}
          action={{ label: texts.withdraw, busy, onPress: withdraw }}
          stay={texts.keep}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
