import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { useOneAtATime } from '#client/useOneAtATime'
import { addToCalendar } from '#platform/addToCalendar'
import { say } from '#platform/say'
import { storage } from '#platform/storage'
import { type CalendarEntry, calendarEntry } from '#shared/events/calendar/calendarEntry'
import { sessionsIn } from '#shared/events/places/severalSessions'
import type { EventView } from '#shared/events/view'
import { ticketTexts as texts } from './ticketTexts'

const AddedSchema = v.object({ startsAt: v.number(), place: v.string() })

/** What this phone has put into its calendar: nothing, the event as it is, or as it was before it moved. */
export type InCalendar = 'not_yet' | 'added' | 'outdated'

/** 加到日历. Remembers on this phone what was added, so that a moved event says that the calendar has the old time. */
export function useCalendar({ event, mine }: EventView) {
  const entry = calendarEntry(event, sessionsIn(mine ?? {}))
  const [inCalendar, setInCalendar] = useState<InCalendar>('not_yet')
  const { busy, once } = useOneAtATime()
  const key = `calendar:${event.id}`
  const { startsAt, place } = entry

  useEffect(() => {
    let over = false
    storage.get(key).then((kept) => over || setInCalendar(compare(kept, { startsAt, place })))
    return () => {
      over = true
    }
  }, [key, startsAt, place])

  const add = () =>
    once(async () => {
      if (!(await addToCalendar(entry))) return
      const isMoved = inCalendar === 'outdated'
      await storage.put(key, { startsAt, place })
      setInCalendar('added')
      say(isMoved && process.env.TARO_ENV === 'weapp' ? texts.movedInWechat : texts.added)
    })

  return { inCalendar, busy, add }
}

function compare(kept: unknown, { startsAt, place }: Pick<CalendarEntry, 'startsAt' | 'place'>): InCalendar {
  const known = v.safeParse(AddedSchema, kept)
  if (!known.success) return 'not_yet'
  return known.output.startsAt === startsAt && known.output.place === place ? 'added' : 'outdated'
}
