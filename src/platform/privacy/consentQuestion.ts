import type { ActionName } from '#shared/api'
import { openOrTell } from '../pages/navigate'

/** Where somebody is asked, by the action that wants it: the words of the record of consents. */
const places = { 'membership.bind': 'bind', 'events.register': 'register', 'comments.write': 'comment' } as const

type Place = (typeof places)[keyof typeof places] | 'statement'

let settle: ((isYes: boolean) => void) | undefined

/** Opens the statement with its two answers; true once the person has agreed. */
export function askForConsent(action: ActionName): Promise<boolean> {
  answerConsent(false)
  return new Promise((resolve) => {
    settle = resolve
    openOrTell('statement', { ask: action in places ? places[action as keyof typeof places] : 'statement' }).then(
      (isOpen) => isOpen || answerConsent(false)
    )
  })
}

/** The first answer counts: leaving the page after a yes takes nothing back. */
export function answerConsent(isYes: boolean): void {
  settle?.(isYes)
  settle = undefined
}

/** Place from the address of the page, which anybody can write. */
export function placeOf(text: string): Place {
  return Object.values(places).find((place) => place === text) ?? 'statement'
}
