import Button from 'antd/es/button'
import { useState } from 'react'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { arrivalTexts as texts } from '../texts'

interface Props {
  eventId: string
  count: number
  onMarked: () => void
}

/** 没签到的都标没来, in one step and after one question. */
export function MarkMissing({ eventId, count, onMarked }: Props) {
  const [asking, setAsking] = useState(false)
  const { busy, run } = useDeed()
  const mark = async () => {
    const answer = await run('checkin.markMissing', { eventId })
    setAsking(false)
    if (answer?.ok) say({ tone: 'good', text: texts.marked(answer.value.marked) })
    onMarked()
  }
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {texts.mark(count)}
      </Button>
      <Confirm
        open={asking}
        title={texts.markTitle}
        act={texts.markAct}
        busy={busy}
        onAct={mark}
        onClose={() => setAsking(false)}
      >
        {texts.markText(count)}
      </Confirm>
    </>
  )
}
