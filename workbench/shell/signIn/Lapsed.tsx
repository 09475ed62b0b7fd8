import Button from 'antd/es/button'
import { useEffect, useRef } from 'react'
import { session } from '../../deskSession'
import { Brand } from '../Brand'
import { shellTexts as texts } from '../texts'
import { SignInPanel } from './SignInPanel'
import '../Outside.css'
import './Lapsed.css'

/**
 * The layer above a page whose session has ended. The page stays below with every word, unseen, and out of reach of the
 * keyboard, until the same person signs in again; for anybody else it is gone.
 */
export function Lapsed() {
  const layer = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    layer.current?.showModal()
    layer.current?.querySelector('h1')?.focus()
  }, [])
  return (
    <dialog ref={layer} className="lapsed" aria-labelledby="sign-in" onCancel={(event) => event.preventDefault()}>
      <div className="outside__card">
        <Brand />
        <SignInPanel title={texts.lapsed} note={texts.lapsedNote}>
          <Button type="link" onClick={session.end}>
            {texts.lapsedOther}
          </Button>
        </SignInPanel>
      </div>
    </dialog>
  )
}
