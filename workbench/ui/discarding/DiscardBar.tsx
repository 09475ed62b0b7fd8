import Button from 'antd/es/button'
import { useState } from 'react'
import { refreshToday } from '../../today'
import { useDeed } from '../../useDeed'
import { Confirm } from '../Confirm'
import { BatchBar } from '../lists/choice/BatchBar'
import { say } from '../states/toasts'
import { uiTexts } from '../texts'
import { discardTexts as texts } from './discardTexts'
import { cameBack, restoreDraft } from './useComeBack'

/** Drafts that one deed takes at most. */
export const MOST_DISCARDED = 30

interface Props {
  kind: 'article' | 'event'
  ids: string[]
  onDone: () => void
  onClear: () => void
}

/** 删除 all ticked drafts after a question, with the way back for as long as the sentence stands. */
export function DiscardBar({ kind, ids, onDone, onClear }: Props) {
  const { busy, run } = useDeed()
  const [asking, setAsking] = useState(false)

  const restore = async (gone: string[]) => {
    const answers = []
    for (const id of gone) answers.push(await restoreDraft(kind, id))
    const failed = answers.find(({ ok }) => !ok)
    refreshToday()
    cameBack()
    if (failed && !failed.ok) say({ tone: 'bad', text: failed.text })
    else say({ tone: 'good', text: texts.manyBack(gone.length) })
  }
  /** One after another: what a colleague changes meanwhile stays, and the rest goes. */
  const discard = async () => {
    const gone: string[] = []
    for (const id of ids) {
      const answer =
        kind === 'article' ? await run('news.discard', { articleId: id }) : await run('events.discard', { eventId: id })
      if (answer?.ok) gone.push(id)
    }
    setAsking(false)
    onClear()
    onDone()
    refreshToday()
    if (gone.length === 0) return
    say({ tone: 'good', text: texts.manyGone(gone.length), act: { label: uiTexts.undo, run: () => restore(gone) } })
  }

  return (
    <BatchBar count={ids.length} most={ids.length >= MOST_DISCARDED ? MOST_DISCARDED : undefined} onClear={onClear}>
      <Button onClick={() => setAsking(true)}>{texts.open}</Button>
      <Confirm
        open={asking}
        title={texts.askMany(ids.length)}
        act={texts.yes}
        busy={busy}
        onAct={discard}
        onClose={() => setAsking(false)}
      >
        <p>{texts.what[kind]}</p>
        <p>{texts.way}</p>
      </Confirm>
    </BatchBar>
  )
}
