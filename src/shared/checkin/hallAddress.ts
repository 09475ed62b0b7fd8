/** 大屏的码. The event of a screen, and the code of this half minute. */
export interface HallOnScreen {
  eventId: string
  code: string
}

/** Address in the picture on the screen, by which WeChat opens the page that checks in. */
export function hallAddress(origin: string, { eventId, code }: HallOnScreen): string {
  return `${origin}/m/?checkin=${eventId}&code=${code}`
}

/** Reads it from what a page was opened with: its own query, or WeChat’s `q`, the whole address. Anything else is no screen. */
export function readHallAddress({ q = '', event, code }: Record<string, string | undefined>): HallOnScreen | undefined {
  const [, query = ''] = q.split(/[?#]/)
  const parts = new Map(
    query.split('&').map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? ''])
  )
  const [eventId = '', shown = ''] = [event ?? parts.get('checkin'), code ?? parts.get('code')]
  return /^[\w-]{1,40}$/.test(eventId) && /^[\w.]{1,80}$/.test(shown) ? { eventId, code: shown } : undefined
}
