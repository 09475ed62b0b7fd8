import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { unionOf } from '#shared/access/role'
import { eventsContract } from '#shared/events/contract'
import { cancelEvent } from './cancelEvent'
import { collections } from './collections'
import { exportRegistrations } from './exportRegistrations'
import { getEvent } from './getEvent'
import { listEvents } from './listEvents'
import { listMyRegistrations } from './listMyRegistrations'
import { listRegistrations } from './listRegistrations'
import { manageEvents } from './manageEvents'
import { nameThings } from './nameThings'
import { openEvent } from './openEvent'
import { postponeEvent } from './postponeEvent'
import { publishEvent } from './publishEvent'
import { registerForEvent } from './registerForEvent'
import { removePerson } from './removePerson'
import { repairPlaces } from './repairPlaces'
import { resizeEvent } from './resizeEvent'
import { tellPeople } from './tellPeople'
import { waitlistTasks } from './waitlistTasks'
import { withdrawFromEvent } from './withdrawFromEvent'
import { writeEvent } from './writeEvent'

export { eventPushSubjects } from './eventPushSubjects'
export { countPlaces } from './standing'

export const events: Feature = {
  actions: open(eventsContract, {
    'events.list': listEvents,
    'events.get': getEvent,
    'events.register': registerForEvent,
    'events.withdraw': withdrawFromEvent,
    'events.mine': listMyRegistrations,
    'events.manage': manageEvents,
    'events.open': openEvent,
    'events.write': writeEvent,
    'events.publish': publishEvent,
    'events.registrations': listRegistrations,
    'events.export': exportRegistrations,
    'events.postpone': postponeEvent,
    'events.cancel': cancelEvent,
    'events.resize': resizeEvent,
    'events.tell': tellPeople,
    'events.remove': removePerson,
  }),
  collections,
  tasks: [waitlistTasks],
  things: { event: async (store, id) => unionOf((await store.events.get(id)).unionId) },
  names: nameThings,
  jobs: {
    repair: [({ store, clock }) => repairPlaces(store, clock())],
  },
}
