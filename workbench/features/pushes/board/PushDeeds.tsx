import Button from 'antd/es/button'
import { useState } from 'react'
import type { PushView } from '#shared/pushes/view'
import { refreshToday } from '../../../today'
import { Confirm } from '../../../ui/Confirm'
import { Icon } from '../../../ui/Icon'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { deedOf } from '../pushStanding'
import { pushTexts as texts } from '../pushTexts'

/** The deeds of a push: call it back without a question while the half minute runs, halt it, or let it go on. */
export function PushDeeds({ push, onChanged }: { push: PushView; onChanged: () => void }) {
  const [asking, setAsking] = useState(false)
  const { busy, run } = useDeed()
  const recalling = useRecall(push.id, onChanged)

  const resume = async () => {
    const answer = await run('pushes.resume', { pushId: push.id })
    if (answer?.ok) say({ tone: 'good', text: texts.resumed })
    setAsking(false)
    refreshToday()
    onChanged()
  }

  const deed = deedOf(push)
  if (!deed) return null
  if (deed === 'halt') return <HaltButton pushId={push.id} onChanged={onChanged} />
  if (deed === 'recall') {
    return (
      <Button icon={<Icon name="undo" size={16} />} loading={recalling.busy} onClick={recalling.recall}>
        {texts.recall}
      </Button>
    )
  }
  const words =
    deed === 'resume'
      ? { act: texts.resume, title: texts.resumeTitle, what: texts.resumeWhat }
      : { act: texts.again(push.again.toLocaleString()), title: texts.againTitle, what: texts.againWhat }
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {words.act}
      </Button>
      <Confirm
        open={asking}
        title={words.title}
        act={words.act}
        busy={busy}
        onAct={resume}
        onClose={() => setAsking(false)}
      >
        <p>{words.what}</p>
      </Confirm>
    </>
  )
}

/** 叫停, at once and without a question, as a halted push can go on. */
function HaltButton({ pushId, onChanged }: { pushId: string; onChanged: () => void }) {
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

/** 撤回, by one tap: a question would cost seconds of the half minute. */
export function useRecall(pushId: string, onChanged: () => void) {
  const { busy, run } = useDeed()
  const recall = async () => {
    const answer = await run('pushes.recall', { pushId })
    if (answer?.ok) say({ tone: 'good', text: texts.recalled })
    refreshToday()
    onChanged()
  }
  return { busy, recall }
}
