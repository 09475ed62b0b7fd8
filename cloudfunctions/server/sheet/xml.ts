import { XMLParser } from 'fast-xml-parser'
import { isModest } from '#server/xml/isModest'
import { lookUp } from '#shared/lookUp'

/** An element: attributes (`@name`) and lists of children by name. */
export interface Element {
  readonly [name: string]: unknown
}

const parser = new XMLParser({
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  trimValues: false,
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
})

/** Limits of what is read at once, which take some tens of milliseconds; a file with more is a trap. */
const MODEST = { parts: 8000, depth: 24, tag: 4096 }
const LONGEST = 512 * 1024

export function readXml(text: string): Element {
  if (text.length > LONGEST || !isModest(text, MODEST)) throw new Error('A part of the file is a trap.')
  return parser.parse(text)
}

/** Refuses a text with a document type or an entity of its own: no part of an office file has one, so it is a trap. */
function refuseDeclarations(text: string) {
  if (/<!(?!\[CDATA\[|--)/.test(text)) throw new Error('A part of the file declares a document type.')
}

/** True when a text has more elements of this name than `most`, counted without reading it. */
export function hasMoreThan(most: number, name: string, text: string): boolean {
  const opening = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])`, 'g')
  for (let count = 0; opening.test(text); count++) if (count >= most) return true
  return false
}

/**
 * Elements of one name, each read when its turn comes: a whole sheet at once would fill the function's memory. `short`
 * cuts what is too long of one before it is read.
 */
export function* elementsIn(text: string, name: string, short = (one: string) => one): Generator<Element> {
  refuseDeclarations(text)
  const opening = new RegExp(`<(\\w+:)?${name}(?=[\\s/>])`, 'g')
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const end = endOf(text, found.index, `</${found[1] ?? ''}${name}>`)
    yield childrenOf(readXml(short(text.slice(found.index, end))), name)[0] ?? {}
    opening.lastIndex = end
  }
}

/**
 * End of an element. A missing end is an error at once, so that the text is not searched to its end again and again.
 */
function endOf(text: string, start: number, closing: string): number {
  const head = text.indexOf('>', start)
  if (head > 0 && text[head - 1] === '/') return head + 1
  const end = head < 0 ? -1 : text.indexOf(closing, head)
  if (end < 0) throw new Error('A part of the file breaks off.')
  return end + closing.length
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  const children = element && lookUp(element, name)
  return Array.isArray(children) ? (children as Element[]) : []
}

export function attributeOf(element: Element | undefined, name: string): string {
  const value = element?.[`@${name}`]
  return typeof value === 'string' ? unescaped(value) : ''
}

export function textOf(element: Element | undefined): string {
  const text = element?.['#text']
  return typeof text === 'string' ? unescaped(text) : ''
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name) return NAMED.get(name) ?? all
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
