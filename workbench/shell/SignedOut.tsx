import Button from 'antd/es/button'
import { FRONT_DOOR } from '#client/line/frontDoor'
import { useDemonstration } from '#client/line/useDemonstration'
import { Skeleton } from '../ui/states/Skeleton'
import { Outside } from './Outside'
import { SignInTicketView } from './SignInTicketView'
import { shellTexts as texts } from './texts'
import { useSignIn } from './useSignIn'
import './SignedOut.css'

/** The screen to sign in: a phone that knows its holder lets them in. */
export function SignedOut() {
  const { state, ask } = useSignIn()
  const isDemonstration = useDemonstration()
  return (
    <Outside>
      <div className="sign-in">
        <h1 className="sign-in__title">{texts.signIn}</h1>
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
      </div>
    </Outside>
  )
}
