import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { logContract } from '#shared/log/contract'
import { exportLog } from './exportLog'
import { listChoices } from './listChoices'
import { listLog } from './listLog'

export { withNames } from './readLines'

export const log: Feature = {
  actions: open(logContract, {
    'log.list': listLog,
    'log.choices': listChoices,
    'log.export': exportLog,
  }),
}
