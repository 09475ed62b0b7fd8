import { XMLParser } from 'fast-xml-parser'

/** An element: its attributes and children by name; every child stands in a list. */
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

/** Reads a part of an office file. None of them has a document type or an entity of its own; one that has is a trap. */
export function readXml(text: string): Element {
  if (/<!(?!\[CDATA\[|--)/.test(text)) throw new Error('A part of the file declares a document type.')
  return parser.parse(text)
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  const children = element?.[name]
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

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name) return NAMED[name] ?? all
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
