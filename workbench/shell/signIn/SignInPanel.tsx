import Button from 'antd/es/button'
import type { ReactNode } from 'react'
import { FRONT_DOOR } from '#client/line/frontDoor'
import { useDemonstration } from '#client/line/useDemonstration'
import { Skeleton } from '../../ui/states/Skeleton'
import { shellTexts as texts } from '../texts'
import { SignInTicketView } from './SignInTicketView'
import { useSignIn } from './useSignIn'
import './SignInPanel.css'

interface Props {
  title: string
  /** Said before the steps, for somebody who has not come to sign in. */
  note?: string
  /** Other ways on, below. */
  children?: ReactNode
}

/** The way in: a phone that knows its holder lets them in. */
export function SignInPanel({ title, note, children }: Props) {
  const { state, ask } = useSignIn()
  const isDemonstration = useDemonstration()
  return (
    <div className="sign-in">
      <h1 className="sign-in__title" id="sign-in" tabIndex={-1}>
        {title}
      </h1>
      {note && <p>{note}</p>}
      {state.kind === 'asking' && <Skeleton rows={4} />}
      {state.kind === 'waiting' && <SignInTicketView ticket={state.ticket} />}
      {state.kind === 'failed' && <p role="alert">{state.text}</p>}
      {state.kind === 'expired' && <p role="status">{texts.signInExpired}</p>}
      {state.kind === 'ended' && <p role="alert">{texts.signInEnded}</p>}
      {state.kind !== 'waiting' && state.kind !== 'asking' && (
        <Button type="primary" onClick={ask}>
          {texts.signInAgain}
        </Button>
      )}
      {isDemonstration && (
        <Button type="link" href={FRONT_DOOR} target="_top">
          {texts.choosePerson}
        </Button>
      )}
      {children}
    </div>
  )
}
