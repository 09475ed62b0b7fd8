import { useState } from 'react'
import { newKey } from '#client/newKey'
import { type HonourRow, type HonourWords, HonourWordsSchema } from '#shared/register/honours/honour'
import { Confirm } from '../../../ui/Confirm'
import { EntryText } from '../../../ui/fields/EntryText'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { useEntryForm } from '../form/useEntryForm'
import { honoursTexts as texts } from './honoursTexts'

interface Props {
  unionId: string
  /** Whose it is, in words. */
  of: string
  /** The honour that is corrected; without one another is added. */
  row?: HonourRow | undefined
  onDone: () => void
  onClose: () => void
}

/** Adds an honour, or corrects one word by word. */
export function HonourDialog({ unionId, of, row, onDone, onClose }: Props) {
  const { busy, run } = useDeed()
  const [key] = useState(newKey)
  const form = useEntryForm<DraftWords>(entries, draftOf(row))
  const act = async () => {
    const words = form.take(['name', 'body', 'year']) as HonourWords | undefined
    if (!words) return
    const answer = row
      ? await run('register.changeHonour', { honourId: row.id, seen: wordsOf(row), words })
      : await run('register.addHonour', { newKey: key, unionId, words })
    if (answer?.ok) {
      say({ tone: 'good', text: row ? texts.changed : texts.added })
      onDone()
      onClose()
    } else if (answer?.reason === 'changed_meanwhile') {
      onDone()
      onClose()
    }
  }
  const { draft, faults, edit } = form
  const year = { value: draft.year === null ? '' : String(draft.year), error: faults.year }
  return (
    <Confirm
      open
      title={row ? texts.changeTitle : texts.addTitle(of)}
      act={row ? texts.changeYes : texts.addYes}
      {...{ busy, onClose }}
      disabled={row !== undefined && form.changed.length === 0}
      onAct={act}
    >
      <EntryText
        {...{ label: texts.name, hint: texts.nameHint, max: 30, value: draft.name, error: faults.name }}
        onChange={(name) => edit({ name: name ?? '' })}
      />
      <EntryText
        {...{ label: texts.body, hint: texts.bodyHint, max: 30, value: draft.body, error: faults.body }}
        onChange={(body) => edit({ body: body ?? '' })}
      />
      <EntryText
        {...{ label: texts.year, hint: texts.yearHint, max: 4, ...year }}
        onChange={(text) => edit({ year: /^\d+$/.test(text ?? '') ? Number(text) : null })}
      />
    </Confirm>
  )
}

const { entries } = HonourWordsSchema

type DraftWords = { name: string; body: string; year: number | null }

function draftOf(row: HonourRow | undefined): DraftWords {
  return row ? wordsOf(row) : { name: '', body: '', year: null }
}

function wordsOf({ name, body, year }: HonourRow): HonourWords {
  return { name, body, year }
}
