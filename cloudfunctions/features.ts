import type { Feature } from '#server/feature'
import { account } from './account/feature'
import { agendaOf } from './agenda/feature'
import { brands } from './brands/feature'
import { callbacks } from './callbacks/feature'
import { cases } from './cases/feature'
import { certificates } from './certificates/feature'
import { checkin } from './checkin/feature'
import { checks } from './checks/feature'
import { comments } from './comments/feature'
import { competitions } from './competitions/feature'
import { deliveryOf } from './delivery/feature'
import { desk } from './desk/feature'
import { directory } from './directory/feature'
import { events } from './events/feature'
import { family } from './family/feature'
import { feedback } from './feedback/feature'
import { files } from './files/feature'
import { followers } from './followers/feature'
import { guides } from './guides/feature'
import { identity } from './identity/feature'
import { imports } from './imports/feature'
import { joining } from './joining/feature'
import { log } from './log/feature'
import { me } from './me/feature'
import { membership } from './membership/feature'
import { messages } from './messages/feature'
import { needs } from './needs/feature'
import { news } from './news/feature'
import { photos } from './photos/feature'
import { pictures } from './pictures/feature'
import { privacyOf } from './privacy/feature'
import { pushes } from './pushes/feature'
import { questions } from './questions/feature'
import { recap } from './recap/feature'
import { receipts } from './receipts/feature'
import { register } from './register/feature'
import { reviewOf } from './review/feature'
import { screens } from './screens/feature'
import { search } from './search/feature'
import { tasksOf } from './tasks/feature'

const rooms: readonly Feature[] = [
  identity,
  family,
  files,
  pictures,
  imports,
  callbacks,
  checks,
  directory,
  membership,
  messages,
  events,
  competitions,
  ...[checkin, feedback, photos],
  cases,
  questions,
  guides,
  ...[joining, needs, news],
  pushes,
  receipts,
  recap,
  register,
  comments,
  brands,
  certificates,
  screens,
  search,
  followers,
  account,
  log,
  me,
  desk,
]

const withRooms: readonly Feature[] = [...rooms, deliveryOf(rooms), tasksOf(rooms), reviewOf(rooms), privacyOf(rooms)]

/** Every feature of the cloud, with the rooms (delivery, tasks, agenda) that are built from the others' parts. */
export const features: readonly Feature[] = [...withRooms, agendaOf(withRooms)]
