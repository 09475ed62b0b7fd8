import type { ReactNode } from 'react'
import { Confirm } from '../../../../ui/Confirm'
import { say } from '../../../../ui/states/toasts'
import { ConflictLines } from '../../form/ConflictLines'
import type { EntryWords } from '../../form/entryDraft'
import type { EntryForm } from '../../form/useEntryForm'
import { groundFormTexts as texts } from '../groundTexts'

type Answer = { ok: true } | { ok: false; reason?: string } | undefined

interface Props<Words extends EntryWords> {
  form: EntryForm<Words>
  labels: Record<keyof Words, string>
  /** What is changed; without it something new is made. */
  id: string | undefined
  title: string
  busy: boolean
  /** Makes it, and answers its id once it is there. */
  add: (words: Words) => Promise<string | undefined>
  change: (given: { seen: Record<string, never>; words: Partial<Words> }) => Promise<Answer>
  /** The words that the cloud holds by now. */
  reread: () => Promise<Words | undefined>
  /** What is said of a change; that it is saved, without. */
  saved?: (words: Partial<Words>) => string
  wordOf: (field: string, value: unknown) => string | undefined
  onDone: (id: string) => Promise<unknown>
  onClose: () => void
  children: ReactNode
}

/** The frame of a form over the ground: makes an area or a building, or changes one field by field beside what others did. */
export function GroundDialog<Words extends EntryWords & { name: string }>(props: Props<Words>) {
  const { form, labels, id, title, busy, add, change, reread, saved, wordOf, onDone, onClose, children } = props
  const { draft, changed, conflicts } = form
  const end = async (of: string, text: string) => {
    say({ tone: 'good', text })
    await onDone(of)
    onClose()
  }
  const act = async () => {
    const words = form.take(id ? changed : (Object.keys(draft) as (keyof Words & string)[]))
    if (!words || conflicts.length > 0) return
    if (!id) {
      const made = await add({ ...draft, ...words })
      if (made) await end(made, texts.added(draft.name))
      return
    }
    const seen = Object.fromEntries(changed.map((field) => [field, form.seen[field]])) as Record<string, never>
    const answer = await change({ seen, words })
    if (answer?.ok) await end(id, saved?.(words) ?? texts.saved)
    else if (answer?.reason === 'changed_meanwhile') {
      const theirs = await reread()
      if (theirs) form.meet(theirs)
    }
  }
  return (
    <Confirm
      open
      title={title}
      act={id ? texts.save : texts.add}
      busy={busy}
      disabled={id !== undefined && changed.length === 0}
      onAct={act}
      onClose={onClose}
    >
      {children}
      {id && <ConflictLines {...{ id, labels, conflicts, wordOf, onSettle: form.settle }} />}
    </Confirm>
  )
}
