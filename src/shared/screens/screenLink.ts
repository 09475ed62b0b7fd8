import * as v from 'valibot'
import type { DoorCount, HallCode } from '../checkin/view'
import { idText, newKeyText, textUpTo } from '../text'

/** What a screen of the hall shows: the code to check in, or one competition. */
const ShownSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('checkin') }),
  v.strictObject({ kind: v.literal('competition'), competitionId: idText() }),
])
export type ShownOnScreen = v.InferOutput<typeof ShownSchema>

/**
 * 大屏链接. Lets a screen in the hall show one thing of one event without a session. The secret stands in the address
 * alone; here is its digest. It ends with the event, or when its organiser takes it back.
 */
export interface ScreenLink {
  id: string
  eventId: string
  shows: ShownOnScreen
  /** Where the screen stands, as whoever made it called it. */
  name: string
  digest: string
  /** Names the officer or chair. */
  by: string
  at: number
  /** When a screen asked last, to the minute; 0 before the first. */
  seenAt: number
  /** 0 while it holds. */
  endedAt: number
  endedBy?: string
}

/** A link as its organiser sees it. */
export type ScreenRow = Omit<ScreenLink, 'digest' | 'eventId' | 'shows'>

/** What a screen gets to show. */
export type ScreenSeen = { title: string } & (
  | { kind: 'competition'; competitionId: string }
  | ({ kind: 'checkin'; eventId: string; count: DoorCount } & HallCode)
)

export type ScreenRefusal = 'screen_unknown' | 'screen_ended' | 'screen_over'

/** A hall runs late; the day after nobody looks. */
export const SCREEN_AFTER_MS = 2 * 3_600_000
export const MOST_SCREENS = 50

const Of = { eventId: idText(), shows: ShownSchema }
export const ListScreensInput = v.strictObject(Of)
export const GiveScreenInput = v.strictObject({
  ...Of,
  newKey: newKeyText(),
  name: textUpTo(20),
})
export const EndScreenInput = v.strictObject({ eventId: idText(), screenId: idText() })
export const SeeScreenInput = v.strictObject({ secret: v.pipe(v.string(), v.regex(/^[\w-]{32}$/)) })

/** Address that a screen opens. The secret stands behind the #, which browsers send to nobody. */
export function screenAddress(origin: string, secret: string): string {
  return `${origin}/workbench/screen#${secret}`
}

/** The secret in the address of a page, or undefined where the page is none for a screen. */
export function secretIn({ pathname, hash }: { pathname: string; hash: string }): string | undefined {
  return pathname.replace(/\/$/, '') === '/workbench/screen' ? hash.slice(1) : undefined
}
