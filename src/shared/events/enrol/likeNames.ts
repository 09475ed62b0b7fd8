import { nameForm } from '../../membership/personName'
import type { RowOfUnion, UnionRows } from './unionRows'

/** 小乔 老崔 阿乔 乔姐 乔师傅 乔工: a surname, called by. */
const CALLED =
  /^(?:[小老大阿]([\p{Script=Han}]{1,2})|([\p{Script=Han}]{1,2})(?:姐|哥|叔|姨|总|工|师傅|师父|老师|主任|经理|主席|大姐|大哥|阿姨|队|队长|组长|班长|店长|书记|部长|科长|处长|主管))$/u

/** Whether a word calls somebody by the surname. */
export function isCall(piece: string): boolean {
  return CALLED.test(piece)
}

/** Those of a surname by which somebody is called. */
export function calledBy(piece: string, { rows }: UnionRows): RowOfUnion[] {
  const called = piece.match(CALLED)
  const surname = called?.[1] ?? called?.[2]
  return surname ? rows.filter(({ name }) => name.startsWith(surname)) : []
}

/** Names that are written together with something else: 于示例收银. */
export function gluedTo(piece: string, { rows }: UnionRows): RowOfUnion[] {
  const form = nameForm(piece)
  const inside = rows.filter(
    ({ name }) => name.length > 1 && form.length > name.length && form.includes(nameForm(name))
  )
  const longest = Math.max(...inside.map(({ name }) => name.length))
  const at = ({ name }: RowOfUnion) => form.indexOf(nameForm(name))
  return inside.filter(({ name }) => name.length === longest).sort((one, other) => at(one) - at(other))
}

/** Names that are one character off, with the same surname; or a given name without the surname. */
export function nearTo(piece: string, { rows }: UnionRows): RowOfUnion[] {
  const form = [...nameForm(piece)]
  if (form.length < 2) return []
  const near = rows.filter(({ name }) => {
    const other = [...nameForm(name)]
    if (other.length === form.length + 1 && other.slice(1).join('') === form.join('')) return true
    if (other[0] !== form[0] || Math.abs(other.length - form.length) > 1) return false
    if (other.length !== form.length) return isInside(form, other) || isInside(other, form)
    return other.filter((character, index) => character !== form[index]).length === 1 && form.length > 2
  })
  return near.sort((one, other) => apart(piece, one) - apart(piece, other))
}

/** By how many characters a name is longer or shorter. */
function apart(piece: string, { name }: RowOfUnion): number {
  return Math.abs(piece.length - name.length)
}

/** Whether one is the other with a character more. */
function isInside(short: string[], long: string[]): boolean {
  if (short.length >= long.length) return false
  let at = 0
  for (const character of long) if (character === short[at]) at += 1
  return at === short.length
}
