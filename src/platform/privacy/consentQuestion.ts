import type { ActionName } from '#shared/api'
import { openOrTell } from '../pages/navigate'

let settle: ((isYes: boolean) => void) | undefined

/** Opens the statement with its two answers, for the action that wants consent; true once the person has agreed. */
export function askForConsent(action: ActionName): Promise<boolean> {
  answerConsent(false)
  return new Promise((resolve) => {
    settle = resolve
    openOrTell('statement', { ask: action }).then((isOpen) => isOpen || answerConsent(false))
  })
}

/** The first answer counts: leaving the page after a yes takes nothing back. */
export function answerConsent(isYes: boolean): void {
  settle?.(isYes)
  settle = undefined
}
