import { Outside } from '../Outside'
import { shellTexts } from '../texts'
import { SignInPanel } from './SignInPanel'

/** The screen to sign in. */
export function SignedOut() {
  return (
    <Outside>
      <SignInPanel title={shellTexts.signIn} />
    </Outside>
  )
}
