import Button from 'antd/es/button'
import { refreshToday } from '../../../today'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { pushTexts as texts } from '../pushTexts'

/** 叫停, at once and without a question: what was stopped can go on. */
export function HaltButton({ pushId, onChanged }: { pushId: string; onChanged: () => void }) {
  const { busy, run } = useDeed()
  const halt = async () => {
    const answer = await run('pushes.halt', { pushId })
    if (answer?.ok) say({ tone: 'good', text: texts.halted })
    refreshToday()
    onChanged()
  }

  return (
    <Button danger loading={busy} onClick={halt}>
      {texts.halt}
    </Button>
  )
}
