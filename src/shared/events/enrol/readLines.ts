import { plainPhone } from '../../phoneNumber'
import { plainLine } from '../../typedText'
import words from './pasteWords.json'

/** What somebody said beside a name that must not be guessed: others who come along, not coming, or not sure. */
export type LineDoubt = 'plus' | 'leaves' | 'unsure' | 'proxy'

/** 接龙里的一行. A line as it was written, in its pieces; `no` counts the lines of the text from 1. */
export interface PastedLine {
  no: number
  text: string
  /** What stands outside brackets, and the whole of it where it may be one name with a space. */
  pieces: string[]
  whole: string
  /** What stands in brackets: a department, a remark, or who wrote the line for somebody. */
  asides: string[]
  phones: string[]
  /** Last digits of a number that is not written in full. */
  tails: string[]
  doubt?: LineDoubt
}

/** Lines that are of nobody: what was written above the list, headings, examples. */
export interface PassedLine {
  no: number
  text: string
}

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}'
/** 1. 1、 1) (1) 【1】 第1位 No.1 1️⃣ ① 一、 (一) or a bare number before a name. */
const NUMBERED = new RegExp(
  `^(?:no\\.?\\s*|第)?(?:[(\\[【<]\\s*(?:\\d{1,3}|${HAN_NUMBER})\\s*[)\\]】>]|\\d{1,3}(?!\\d)|${HAN_NUMBER}(?=[.、,:)]))\\s*(?:[.、,:;)。·~_—-]|位|号)*\\s*`,
  'i'
)
const HEADING = /^(?:#|@|接龙|群接龙|报名接龙)/
const EXAMPLE = /^(?:例|例如|举例|示例|格式|模板|样例)(?:[:,\s]|$)/
const PHONE = /(?:\(?(?:\+|00)?86\)?[\s-]*)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g
const HIDDEN_PHONE = /1[3-9]\d[\s*x×•·.-]{1,8}(\d{4})(?!\d)/gi
const TAIL = /(?:尾号|后四位|尾数)\s*:?\s*(\d{4})(?!\d)/g
const ASIDE = /[([【<〈《{「“"]([^()[\]【】<>〈〉《》{}「」“”"]*)[)\]】>〉》}」”"]/g
const PLUS =
  /\+\s*(?:\d{1,2}|[一二两三四五])|[带加领携](?:着|上)?\s*(?:\d{1,2}|[一二两三四五]|家属|孩子|小孩|娃|老公|老婆|爱人|朋友|同事)|(?<!\d)(?:[2-9]|1\d|[两二三四五六])\s*(?:个)?(?:人|位|名|张票)|[x×*]\s*[2-9](?!\d)|我和|我跟|一家/
const LEAVES = /不去|去不了|来不了|不来|不参加|不报|取消|退出|退了|作废|除名|请假|不能(?:去|来|参加|到)|没空|没时间/
const UNSURE = /待定|不一定|看情况|可能|不确定|暂定|替补|候补|也许|尽量|争取|\?|如果/
const PROXY = /[代替帮](?!\d)(?:我|他|她)?\s*\S*\s*(?:报|登记|填|接)|^\S{2,4}[代替帮]\S{2,4}$/
const SIGNS = /\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3\u200d]|\[[\u4e00-\u9fff]{1,4}\](?=\s*$)/gu
const APART = /[\s、,，;；:：/|｜&。！!~～_=→>-]+|(?<=\p{Script=Han})(?:和|与|及|跟)(?=\p{Script=Han})|\.(?=\D|$)/u

/**
 * Reads what was pasted from a chat or a sheet, line by line. Where some lines are numbered, what stands above the first is
 * what the list is about.
 */
export function readLines(text: string): { lines: PastedLine[]; passed: PassedLine[] } {
  const rows = text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((row, index) => ({ no: index + 1, text: row.trim(), plain: plainLine(row.replace(/[\ufe0f\u20e3]/g, '')) }))
    .filter(({ plain }) => plain !== '')
  const first = rows.findIndex(({ plain }) => isNumbered(plain))
  const lines: PastedLine[] = []
  const passed: PassedLine[] = []
  rows.forEach(({ no, text, plain }, index) => {
    const line = partsOf(plain, { no, text })
    const last = lines.at(-1)
    if (HEADING.test(plain) || EXAMPLE.test(plain) || isHeading(line)) passed.push({ no, text })
    else if (index < first && line.phones.length === 0) passed.push({ no, text })
    else if (last && !isNumbered(plain) && isPhoneOnly(line) && last.phones.length === 0)
      last.phones.push(...line.phones)
    else if (line.pieces.length + line.asides.length + line.phones.length + line.tails.length > 0 || line.doubt)
      lines.push(line)
    else passed.push({ no, text })
  })
  return { lines, passed }
}

function isNumbered(plain: string): boolean {
  const number = plain.match(NUMBERED)
  return number !== null && number[0].length < plain.length
}

function partsOf(plain: string, { no, text }: PassedLine): PastedLine {
  const bare = plain.replace(NUMBERED, '')
  const phones = [...bare.matchAll(PHONE)].map(([phone]) => plainPhone(phone.replace(/[()]/g, '')))
  const hidden = bare.replace(PHONE, ' ')
  const doubt = doubtOf(hidden)
  const tails = [...hidden.matchAll(HIDDEN_PHONE), ...hidden.matchAll(TAIL)].flatMap(([, tail]) => tail ?? [])
  const spoken = hidden.replace(HIDDEN_PHONE, ' ').replace(TAIL, ' ').replace(SIGNS, ' ')
  const asides = [...spoken.matchAll(ASIDE)].flatMap(([, aside = '']) => piecesOf(aside))
  const outside = spoken.replace(ASIDE, ' ').replace(/\+\s*(?:\d{1,2}|[一二两三四五])/g, ' ')
  const pieces = piecesOf(outside)
  return { no, text, pieces, whole: pieces.join(' '), asides, phones, tails, ...(doubt && { doubt }) }
}

function piecesOf(text: string): string[] {
  return text
    .split(APART)
    .map((piece) => piece.replace(/^[.+*#·]+|[.+*#·]+$/g, ''))
    .filter((piece) => piece !== '' && !isSilent(piece))
}

/** A word that says nothing of who it is: a label, a number, 报名. */
function isSilent(piece: string): boolean {
  return words.labels.includes(piece) || words.fillers.includes(piece) || /^[\d.]+$/.test(piece)
}

function isHeading({ text, pieces, phones }: PastedLine): boolean {
  return pieces.length === 0 && phones.length === 0 && words.labels.some((label) => text.includes(label))
}

function isPhoneOnly({ pieces, asides, phones }: PastedLine): boolean {
  return phones.length === 1 && pieces.length + asides.length === 0
}

function doubtOf(bare: string): LineDoubt | undefined {
  if (LEAVES.test(bare)) return 'leaves'
  if (PROXY.test(bare)) return 'proxy'
  if (PLUS.test(bare)) return 'plus'
  return UNSURE.test(bare) ? 'unsure' : undefined
}
