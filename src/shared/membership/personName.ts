import { shortened } from '../sheets/shortened'
import { plainLine } from '../typedText'

/** Dots between the parts of a name, as keyboards and old forms write them. */
const DOTS = / ?[·•・‧∙⋅･˙] ?|(?<=\p{Script=Han}) ?[.．] ?(?=\p{Script=Han})/gu

/** Words that stand in the place of a name where there is no person. */
const NOBODY = new Set(['合计', '总计', '小计', '共计', '总数', '无', '空', '暂无', '姓名', '名字'])

/** A name as it is shown: with U+00B7 between its parts, without the space that lines up two characters. */
export function nameIn(text: string): string {
  const name = plainLine(text).replace(DOTS, '·')
  return /^[\p{Script=Han}· ]+$/u.test(name) ? name.replaceAll(' ', '') : name
}

/** The one form in which two names are compared: 买买提·示例 and 买买提示例, John Smith and john smith are the same. */
export function nameForm(text: string): string {
  return nameIn(text)
    .toLowerCase()
    .replace(/[\s·]|\p{Mn}/gu, '')
}

/** Whether two names are one, however they are typed; a dot alone is none. */
export function sameName(one: string, other: string): boolean {
  return nameForm(one) !== '' && nameForm(one) === nameForm(other)
}

/** What is no name of a person, in words; nothing when it may be one. */
export function faultOfName(name: string): string | undefined {
  if (name === '') return '没有填姓名'
  if (name.includes('*')) return '姓名打了星号，请用写全的表'
  const sign = name.match(/[=#<>{}[\]|\\@]/)?.[0]
  if (sign) return `姓名里不会有“${sign}”，现在是“${shortened(name, 20)}”`
  if (!/\p{L}/u.test(name) || NOBODY.has(name)) return `“${shortened(name, 20)}”不是姓名`
  return [...name].length > 20 ? '姓名太长，最多 20 个字' : undefined
}
