import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { PushView } from '#shared/pushes/view'
import { Icon } from '../../../ui/Icon'
import { Notice } from '../../../ui/states/Notice'
import { useDeed } from '../../../useDeed'
import { useDeskMe } from '../../../useDeskMe'
import { mayAsk } from '../../../whoMay'
import { pushTexts as texts } from '../pushTexts'

/** 通过 at the desk: the own phone is told, and the yes is given there; the page follows by itself. */
export function ToPhone({ push }: { push: PushView }) {
  const me = useDeskMe()
  const { busy, run } = useDeed()
  const [isSent, setSent] = useState(false)
  const { load } = useAsk('review.ways', { kind: 'push', id: push.id })
  if (!mayAsk(me, 'pushes.toPhone') || load.kind !== 'ready' || load.value.isOwn) return null
  const send = async () => {
    const answer = await run('pushes.toPhone', { pushId: push.id })
    if (answer?.ok) setSent(true)
  }
  if (isSent) return <Notice tone="good">{texts.onPhone}</Notice>
  return (
    <p>
      <Button icon={<Icon name="phone" size={16} />} loading={busy} onClick={send}>
        {texts.toPhone}
      </Button>
    </p>
  )
}
