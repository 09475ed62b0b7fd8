import { useContext } from 'react'
import { Surroundings } from '../screen/Surroundings'
import { EmptyState } from './EmptyState'
import { stateTexts as texts } from './texts'

/** The place of a page that wants to know who reads it; after signing in one comes back to it. */
export function SignInFirst() {
  const { signIn } = useContext(Surroundings)
  return (
    <EmptyState
      motif="empty-person"
      title={texts.signIn}
      text={texts.signInText}
      action={{ label: texts.toSignIn, onPress: signIn }}
    />
  )
}
