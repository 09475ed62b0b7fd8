import type { Db } from '@cloudbase/database'
import { openCollections, type Schema, type Store } from '#server/store'
import { collections as account } from './account/collections'
import { collections as agenda } from './agenda/collections'
import { collections as brands } from './brands/collections'
import { collections as callbacks } from './callbacks/collections'
import { collections as cases } from './cases/collections'
import { collections as certificates } from './certificates/collections'
import { collections as checkin } from './checkin/collections'
import { collections as checks } from './checks/collections'
import { collections as comments } from './comments/collections'
import { collections as competitions } from './competitions/collections'
import { collections as delivery } from './delivery/collections'
import { collections as desk } from './desk/collections'
import { collections as directory } from './directory/collections'
import { collections as events } from './events/collections'
import { collections as family } from './family/collections'
import { collections as feedback } from './feedback/collections'
import { collections as files } from './files/collections'
import { collections as followers } from './followers/collections'
import { collections as guides } from './guides/collections'
import { collections as identity } from './identity/collections'
import { collections as imports } from './imports/collections'
import { collections as joining } from './joining/collections'
import { collections as membership } from './membership/collections'
import { collections as needs } from './needs/collections'
import { collections as news } from './news/collections'
import { collections as photos } from './photos/collections'
import { collections as pictures } from './pictures/collections'
import { collections as privacy } from './privacy/collections'
import { collections as pushes } from './pushes/collections'
import { collections as questions } from './questions/collections'
import { collections as register } from './register/collections'
import { collections as screens } from './screens/collections'
import { collections as tasks } from './tasks/collections'

/** Every collection with its indexes, from which the local cloud and the real one are laid. */
export const schema: Schema = {
  ...{
    ...account,
    ...agenda,
    ...callbacks,
    ...checkin,
    ...cases,
    ...{ ...certificates, ...checks, ...comments, ...competitions },
    ...delivery,
    ...desk,
    ...directory,
    ...events,
    ...{ ...family, ...feedback, ...files, ...followers },
    ...brands,
    ...{ ...guides, ...identity, ...imports, ...joining },
    ...{ ...membership, ...needs, ...news },
    ...{ ...photos, ...pictures },
    ...privacy,
    ...pushes,
    ...questions,
    ...{ ...register, ...screens },
    ...tasks,
  },
  installation: { indexes: [] },
  clearings: { indexes: [] },
  callCounts: { indexes: [{ fields: ['until'] }] },
  log: {
    cold: true,
    indexes: [
      { fields: ['-at', '-_id'] },
      { fields: ['personId', '-at'] },
      { fields: ['subject', '-at'] },
      { fields: ['action', '-at'] },
    ],
  },
}

/** Opens the store. Without `wake` the timers' function finds new work only in its next minute. */
export function openStore(db: Db, wake: Store['wake'] = () => {}): Store {
  return openCollections(db, schema, wake)
}
