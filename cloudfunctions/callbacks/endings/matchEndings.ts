import type { TemplateName } from '#shared/messages/templates'
import type { Ending } from './confirmMessage'

/** A message that has no WeChat id and of whose ending no event has told. */
export interface Open {
  personId: string
  template: TemplateName
  triedAt: number
}

/** Ending of one message to a person, as an event tells it. */
export interface Told {
  personId: string
  template: TemplateName
  ending: Ending
}

/** Time within which WeChat tells of a message, with room (usually seconds); a later event is about something else. */
export const SOON_MS = 3_600_000
/** Tolerance between the clocks: WeChat's counts in whole seconds. */
const A_SECOND = 1000

/**
 * Pairs events with messages. WeChat's answer bore no id (docs/wechat.md 1.5), so an event is known only by person,
 * template and time. An event that fits several messages is left out, unless all events for them say the same: no word
 * is better than another message's.
 */
export function matchEndings<Place extends Open>(told: Told[], open: Place[]): [Told, Place][] {
  const groups = [...new Set(told.map(groupOf))]
  return groups.flatMap((group) =>
    matchGroup(
      told.filter((one) => groupOf(one) === group).sort((one, other) => one.ending.at - other.ending.at),
      open.filter((place) => groupOf(place) === group).sort((one, other) => one.triedAt - other.triedAt)
    )
  )
}

function matchGroup<Place extends Open>(told: Told[], open: Place[]): [Told, Place][] {
  const matched: [Told, Place][] = []
  let [events, places] = [told, open]
  const take = (event: Told, place: Place) => {
    matched.push([event, place])
    events = events.filter((one) => one !== event)
    places = places.filter((one) => one !== place)
  }
  for (let sure = findSure(events, places); sure; sure = findSure(events, places)) take(...sure)

  const rivals = events.filter((event) => places.some((place) => canBe(event, place)))
  const theirs = places.filter((place) => rivals.some((event) => canBe(event, place)))
  if (rivals.length === theirs.length && new Set(rivals.map(saysOf)).size === 1)
    for (const event of rivals) {
      const place = places.find((one) => canBe(event, one))
      if (place) take(event, place)
    }
  return matched
}

function findSure<Place extends Open>(events: Told[], places: Place[]): [Told, Place] | undefined {
  for (const event of events) {
    const [first, second] = places.filter((place) => canBe(event, place))
    if (first && !second) return [event, first]
  }
  return undefined
}

function canBe({ ending }: Told, { triedAt }: Open): boolean {
  return triedAt < ending.at + A_SECOND && triedAt > ending.at - SOON_MS
}

function groupOf({ personId, template }: Pick<Open, 'personId' | 'template'>): string {
  return `${personId} ${template}`
}

function saysOf({ ending: { delivered, reason } }: Told): string {
  return `${delivered} ${reason ?? ''}`
}
