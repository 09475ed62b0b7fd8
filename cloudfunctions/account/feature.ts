import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { accountContract } from '#shared/account/contract'
import { collections } from './collections'
import { getAccount } from './getAccount'
import { answerLetter } from './letters/answerLetter'
import { forgetLetters } from './letters/forgetLetters'
import { layAside } from './letters/layAside'
import { letterTasks } from './letters/letterTasks'
import { listLetters } from './letters/listLetters'
import { nameLetters } from './letters/nameLetters'
import { listNotFollowing } from './listNotFollowing'
import { probeStep } from './probeStep'
import { recheckAccount } from './recheckAccount'

export { keepLetter } from './letters/keepLetter'
export { findWriter, letterBecame, writeToWriter } from './letters/letterWriter'

declare module '#server/agenda' {
  interface AgendaNames {
    'account.probe': true
    'account.forget': true
  }
}

export const account: Feature = {
  actions: open(accountContract, {
    'account.get': getAccount,
    'account.recheck': recheckAccount,
    'account.notFollowing': listNotFollowing,
    'account.letters': listLetters,
    'account.answerLetter': answerLetter,
    'account.layAside': layAside,
  }),
  collections,
  agenda: {
    'account.probe': probeStep,
    'account.forget': forgetEveryNight(forgetLetters),
  },
  tasks: [letterTasks],
  names: nameLetters,
}
