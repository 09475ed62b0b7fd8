import { XMLParser } from 'fast-xml-parser'
import { isSafeNumber, parse } from 'lossless-json'

export type CallbackFields = { readonly [name: string]: unknown }

const parser = new XMLParser({ processEntities: false, parseTagValue: false, ignoreAttributes: true, trimValues: true })

/** Beginning of a document type or an entity, which WeChat never sends; only CDATA begins alike. */
const DECLARATION = /<!(?!\[CDATA\[)/

/** Fields of a push, in XML or JSON as the account has set it; nothing when it is neither. */
export function readFields(text: string): CallbackFields | undefined {
  try {
    return asFields(text.trimStart().startsWith('{') ? readJson(text) : readXml(text))
  } catch {
    return undefined
  }
}

function readXml(text: string): unknown {
  if (DECLARATION.test(text)) return undefined
  return parser.parse(text, true).xml
}

/** Reads JSON; an id beyond 2^53 stays text. */
function readJson(text: string): unknown {
  return parse(text, null, (number) => (isSafeNumber(number) ? Number(number) : number))
}

function asFields(read: unknown): CallbackFields | undefined {
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as CallbackFields) : undefined
}
