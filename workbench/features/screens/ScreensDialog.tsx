import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { newKey } from '#client/newKey'
import { type ShownOnScreen, screenAddress } from '#shared/screens/screenLink'
import { Confirm } from '../../ui/Confirm'
import { Field } from '../../ui/fields/Field'
import { Loaded } from '../../ui/states/Loaded'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { ScreenLine } from './ScreenLine'
import { screenTexts as texts } from './texts'
import './Screens.css'

interface Props {
  eventId: string
  shows: ShownOnScreen
  onClose: () => void
}

/** 大屏链接: those that were given, a new one, and how to take one back. */
export function ScreensDialog({ eventId, shows, onClose }: Props) {
  const { load, reload } = useAsk('screens.list', { eventId, shows })
  const [name, setName] = useState('')
  const [key, setKey] = useState(newKey)
  const [address, setAddress] = useState('')
  const { busy, run } = useDeed()
  const give = async () => {
    const answer = await run('screens.give', { eventId, shows, newKey: key, name: name.trim() })
    if (!answer?.ok) return
    setAddress(screenAddress(window.location.origin, answer.value.secret))
    setKey(newKey())
    setName('')
    reload()
  }
  const end = async (screenId: string) => {
    const answer = await run('screens.end', { eventId, screenId })
    if (answer?.ok) say({ tone: 'good', text: texts.done })
    reload()
  }
  return (
    <Confirm
      open
      wide
      title={texts.title}
      act={texts.give}
      busy={busy}
      disabled={name.trim() === ''}
      onAct={give}
      onClose={onClose}
    >
      <p>{texts.about}</p>
      <Loaded load={load} onRetry={reload} rows={2} isEmpty={(all) => all.length === 0} empty={<p>{texts.none}</p>}>
        {(all) => (
          <ul className="screens">
            {all.map((row) => (
              <ScreenLine key={row.id} row={row} busy={busy} onEnd={() => end(row.id)} />
            ))}
          </ul>
        )}
      </Loaded>
      <Field label={texts.name} hint={texts.nameHint}>
        {(control) => (
          <Input {...control} maxLength={20} value={name} onChange={({ target }) => setName(target.value)} />
        )}
      </Field>
      {address && (
        <div className="screens__given" role="status">
          <p>{texts.given}</p>
          <code>{address}</code>
          <Button onClick={() => copy(address)}>{texts.copy}</Button>
        </div>
      )}
    </Confirm>
  )
}

/** Browsers refuse it without https: then the link stands there to be marked by hand. */
function copy(address: string): void {
  const copied = navigator.clipboard?.writeText(address) ?? Promise.reject()
  copied.then(
    () => say({ tone: 'good', text: texts.copied }),
    () => say({ tone: 'bad', text: texts.notCopied })
  )
}
