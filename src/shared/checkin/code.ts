/** 会员码. A code holds for half a minute; that of the half minute before and after is taken too, for clocks that differ. */
export const WINDOW_MS = 30_000
const SIGN = 'HQCA2'
/** What phones showed before the key of a day. */
const SIGN_BEFORE = 'HQCA1'
const DAY_MS = 86_400_000
const BEIJING_MS = 8 * 3_600_000
/** Characters of the authentication code in the picture: eighty bits of it. */
export const MAC_CHARS = 20

export function windowOf(at: number): number {
  return Math.floor(at / WINDOW_MS)
}

/** Until when the code of that moment holds. */
export function windowEnds(at: number): number {
  return (windowOf(at) + 1) * WINDOW_MS
}

/** Windows whose codes are taken at a moment, the likeliest first. */
export function windowsAt(at: number): number[] {
  const window = windowOf(at)
  return [window, window - 1, window + 1]
}

/** The day in Beijing of a half minute, as a number. */
export function dayOf(window: number): number {
  return Math.floor((window * WINDOW_MS + BEIJING_MS) / DAY_MS)
}

/** What the key of a day is made of, with the member’s secret: a door without a network holds this key, never the secret. */
export function dayWords(memberId: string, day: number): string {
  return `day ${memberId} ${day}`
}

/** What the card and the cloud both seal with the key of the day: for whom, and for which half minute. */
export function sealedWords(memberId: string, window: number): string {
  return `card ${memberId} ${window}`
}

export interface CardCode {
  memberId: string
  window: number
  mac: string
  /** Of a phone of before, which seals with the secret itself. */
  isOld?: true
}

/** What stands in the picture. It opens nothing: only a door of ours reads it. */
export function cardText({ memberId, window, mac, isOld }: CardCode): string {
  return [isOld ? SIGN_BEFORE : SIGN, memberId, window, mac].join('.')
}

/** Reads what a scanner has found; anything else is no card. */
export function readCardText(text: string): CardCode | undefined {
  const [sign, memberId = '', window = '', mac = '', ...rest] = text.trim().split('.')
  const isOld = sign === SIGN_BEFORE
  const isCard =
    (sign === SIGN || isOld) && /^[\w-]{1,40}$/.test(memberId) && /^\d{1,12}$/.test(window) && rest.length === 0
  if (!isCard || !/^[a-f0-9]{20}$/.test(mac)) return undefined
  return { memberId, window: Number(window), mac, ...(isOld && { isOld: true as const }) }
}

/** The beginning of an authentication code, as it stands in the picture. */
export function macIn(hex: string): string {
  return hex.slice(0, MAC_CHARS)
}

/** 六位数. Six digits out of the end of the same authentication code, to be said aloud: they tell nothing of the picture. */
export function digitsIn(hex: string): string {
  return String(Number.parseInt(hex.slice(-12), 16) % 1_000_000).padStart(6, '0')
}

/** What the screen of a hall and the cloud both seal with the event’s secret. */
export function hallWords(eventId: string, window: number): string {
  return `hall ${eventId} ${window}`
}

/** 大屏码. The half minute and the authentication code, short enough for an address. */
export function hallText(window: number, hex: string): string {
  return `${window.toString(36)}.${macIn(hex)}`
}

export function readHallText(text: string): { window: number } | undefined {
  const [, window] = /^([a-z0-9]{1,8})\.[a-f0-9]{20}$/.exec(text) ?? []
  return window === undefined ? undefined : { window: Number.parseInt(window, 36) }
}
