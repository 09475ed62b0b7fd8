import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useRef, useState } from 'react'
import type { BoardEntrant } from '#shared/competitions/play/view'
import { type OrderRead, readOrder } from '#shared/competitions/seeding/readOrder'
import { Field } from '../../../ui/fields/Field'
import { seedingTexts as texts } from './texts'

/** Seeds are at most so many. */
const MOST = 64
/** A report of a thousand players. */
const LONGEST = 200_000

interface Props {
  entrants: readonly Pick<BoardEntrant, 'no' | 'name' | 'unit' | 'status'>[]
  onRead: (nos: number[]) => void
}

/** 按以前的名次: rows pasted from a sheet, or a TRF file of this computer; nothing leaves it. */
export function PastOrder({ entrants, onRead }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [read, setRead] = useState<OrderRead>()
  const take = (words: string) => {
    const known = entrants.filter(({ status }) => status === 'in')
    const found = readOrder(words.slice(0, LONGEST), known, MOST)
    setRead(found)
    if (found.nos.length > 0) onRead(found.nos)
  }
  return (
    <>
      <Field label={texts.paste} hint={texts.pasteHint} optional>
        {(control) => (
          <Input.TextArea {...control} rows={3} value={text} onChange={({ target }) => setText(target.value)} />
        )}
      </Field>
      <p className="past-order">
        <Button disabled={!text.trim()} onClick={() => take(text)}>
          {texts.take}
        </Button>{' '}
        <Button onClick={() => chooser.current?.click()}>{texts.file}</Button>
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".trf,.trfx,.txt"
        aria-label={texts.file}
        onChange={async ({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) take(await file.text())
        }}
      />
      {read && (
        <p className={read.unknown.length > 0 ? 'stage-decision__score--bad' : 'quiet'} role="status">
          {texts.read(read.nos.length, read.unknown)}
        </p>
      )}
    </>
  )
}
