import { XMLParser } from 'fast-xml-parser'
import { isSafeNumber, parse } from 'lossless-json'
import { isModest } from '#server/xml/isModest'

export type CallbackFields = { readonly [name: string]: unknown }

const parser = new XMLParser({ processEntities: false, parseTagValue: false, ignoreAttributes: true, trimValues: true })

/** Limits of a push: WeChat's longest, the end of a mass push with its eight articles, has some hundred parts. */
const MODEST = { parts: 1000, depth: 10, tag: 200 }

/** Longest text of a push, in characters: a follower's message has 2,048 at most. */
const LONGEST = 64 * 1024

/** Fields of a push, in XML or JSON as the account has set it; nothing when it is neither. */
export function readFields(text: string): CallbackFields | undefined {
  if (text.length > LONGEST) return undefined
  try {
    return asFields(text.trimStart().startsWith('{') ? readJson(text) : readXml(text))
  } catch {
    return undefined
  }
}

function readXml(text: string): unknown {
  if (!isModest(text, MODEST)) return undefined
  return parser.parse(text, true).xml
}

/** Reads JSON; an id beyond 2^53 stays text. */
function readJson(text: string): unknown {
  return parse(text, null, (number) => (isSafeNumber(number) ? Number(number) : number))
}

function asFields(read: unknown): CallbackFields | undefined {
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as CallbackFields) : undefined
}
