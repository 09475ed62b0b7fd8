import { type ReactNode, useContext } from 'react'
import { Surroundings } from '../screen/Surroundings'
import { EmptyState } from './EmptyState'
import { SignInFirst } from './SignInFirst'
import { stateTexts as texts } from './texts'

interface Props {
  /** The deed that the page is for; who may not do it is told at once, and not after the form is filled in. */
  may?: string
  children: ReactNode
}

/** A page of people who are known. While it is not certain who reads, the page itself says what it has. */
export function AsPerson({ may, children }: Props) {
  const { person, goHome } = useContext(Surroundings)
  if (person.kind === 'signed_out') return <SignInFirst />
  if (person.kind !== 'known' || !may || person.may.includes(may)) return children
  return (
    <EmptyState
      motif="empty-person"
      title={texts.notForYou}
      text={texts.notForYouText}
      action={{ label: texts.home, onPress: goHome }}
    />
  )
}
