import Button from 'antd/es/button'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { Pages } from '../../../ui/lists/Pages'
import { HonourDialog } from './HonourDialog'
import { HonourLines } from './HonourLines'
import { honoursTexts as texts } from './honoursTexts'

interface Props {
  unionId: string
  /** Whose they are, in words. */
  of: string
  /** False for a union that is closed. */
  mayAdd?: boolean
  onChanged?: () => void
}

/** Honours of the federation or of one union, and the way to add one. */
export function HonoursOf({ unionId, of, mayAdd = true, onChanged }: Props) {
  const [adding, setAdding] = useState(false)
  const list = usePages('register.honours', { unionId })
  const changed = () => {
    list.reload()
    onChanged?.()
  }
  return (
    <>
      <Pages list={list} rows={1} empty={<p className="faint">{texts.none}</p>}>
        {(rows) => <HonourLines rows={rows} onChanged={changed} />}
      </Pages>
      {mayAdd && (
        <Button size="small" onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      )}
      {adding && <HonourDialog {...{ unionId, of }} onDone={changed} onClose={() => setAdding(false)} />}
    </>
  )
}
