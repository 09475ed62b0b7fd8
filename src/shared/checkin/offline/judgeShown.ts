import type { Input } from '../../api'
import { containsWords } from '../../directory/grams'
import { dayOf, digitsIn, macIn, readCardText, sealedWords, windowsAt } from '../code'
import type { DoorList, DoorListRow } from './doorList'

type Shown = Input<'checkin.admit'>['shown']

/** What a door can tell by its list alone. Who is a guest has no place on it, and may get one that is free later. */
export type JudgedShown =
  | { kind: 'in'; row: DoorListRow }
  | { kind: 'already'; row: DoorListRow; at: number }
  /** On the list, with a card whose code cannot be checked here. */
  | { kind: 'unproven'; row: DoorListRow }
  | { kind: 'guest'; memberId: string }
  | { kind: 'wrong'; why: 'code_unknown' | 'code_old' | 'code_wrong' | 'digits_unknown' | 'digits_two' }

interface Judging {
  at: number
  /** Authentication code of words under a key, both as hex. */
  macOf: (key: string, words: string) => string
  /** When this phone has let somebody in that the list does not know of. */
  seenAt: (memberId: string) => number | undefined
}

/** 没网时验. The same rules as the cloud’s, by the keys of the day; what it lets in is judged by the cloud once more. */
export function judgeShown(list: DoorList, shown: Shown, { at, macOf, seenAt }: Judging): JudgedShown {
  const rowOf = (memberId: string) => list.rows.find((row) => row.memberId === memberId)
  const windows = windowsAt(at).filter((window) => dayOf(window) === list.day)
  const codeOf = (key: string, memberId: string, window: number) => macOf(key, sealedWords(memberId, window))
  const known = (row: DoorListRow): JudgedShown => {
    const before = row.inAt ?? seenAt(row.memberId)
    return before === undefined ? { kind: 'in', row } : { kind: 'already', row, at: before }
  }
  if (shown.by === 'name') {
    const row = rowOf(shown.memberId)
    return row ? known(row) : { kind: 'guest', memberId: shown.memberId }
  }
  if (shown.by === 'digits') {
    const said = list.rows.filter(
      ({ key, memberId }) => key && windows.some((window) => digitsIn(codeOf(key, memberId, window)) === shown.digits)
    )
    const [first, second] = said
    if (!first) return { kind: 'wrong', why: 'digits_unknown' }
    return second ? { kind: 'wrong', why: 'digits_two' } : known(first)
  }
  const code = readCardText(shown.text)
  if (!code) return { kind: 'wrong', why: 'code_unknown' }
  if (!windowsAt(at).includes(code.window)) return { kind: 'wrong', why: 'code_old' }
  const row = rowOf(code.memberId)
  if (!row) return { kind: 'guest', memberId: code.memberId }
  if (!row.key || code.isOld || dayOf(code.window) !== list.day) return { kind: 'unproven', row }
  return macIn(codeOf(row.key, row.memberId, code.window)) === code.mac
    ? known(row)
    : { kind: 'wrong', why: 'code_wrong' }
}

const MOST_FOUND = 20

/** 按姓名找, in the list alone. */
export function findInList({ rows }: DoorList, text: string): DoorListRow[] {
  return rows.filter(({ spelt }) => containsWords(spelt, text)).slice(0, MOST_FOUND)
}
