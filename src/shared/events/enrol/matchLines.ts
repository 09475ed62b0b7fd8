import { calledBy, gluedTo, isCall, nearTo } from './likeNames'
import words from './pasteWords.json'
import type { LineDoubt, PassedLine, PastedLine } from './readLines'
import { type RowOfUnion, type UnionRows, unionRows } from './unionRows'

export interface FoundLine {
  no: number
  memberId: string
}

/**
 * Why a line is asked about: several bear the name, it is only like one, nobody bears it, the number is another's, or what
 * is said beside it.
 */
export type AskWhy = 'several' | 'like' | 'unknown' | 'phone' | LineDoubt

/** A piece of a line that somebody has to settle, with those who may be meant. */
export interface AskLine {
  no: number
  /** The line as it stands. */
  text: string
  piece: string
  why: AskWhy
  candidates: string[]
}

/** What became of a paste: each line is in one of these, a line with several people in more. */
export interface MatchedLines {
  found: FoundLine[]
  asks: AskLine[]
  /** Lines that name somebody once more. */
  twins: FoundLine[]
  passed: PassedLine[]
}

/** Most that are offered to choose from: more are looked for by name. */
const MOST_CANDIDATES = 6
/** Finds those whom lines name in the roster of one union: right, or asked about; never guessed. */
export function matchLines(
  { lines, passed }: { lines: PastedLine[]; passed: PassedLine[] },
  rows: RowOfUnion[]
): MatchedLines {
  const roster = unionRows(rows)
  const end: MatchedLines = { found: [], asks: [], twins: [], passed: [...passed] }
  const seen = new Set<string>()
  for (const line of lines) {
    const { members, asks } = readLine(line, roster)
    for (const memberId of members) {
      const isTwin = seen.has(memberId)
      seen.add(memberId)
      ;(isTwin ? end.twins : end.found).push({ no: line.no, memberId })
    }
    end.asks.push(...asks)
    if (members.length + asks.length === 0) end.passed.push({ no: line.no, text: line.text })
  }
  end.passed.sort((one, other) => one.no - other.no)
  return end
}

interface LineEnd {
  members: string[]
  asks: AskLine[]
}

function readLine(line: PastedLine, roster: UnionRows): LineEnd {
  const ask = (piece: string, why: AskWhy, rows: RowOfUnion[]): AskLine => ({
    ...{ no: line.no, text: line.text, piece, why },
    candidates: [...new Set(rows.map(({ id }) => id))].slice(0, MOST_CANDIDATES),
  })
  const ends = namesIn(line, roster).map((piece) => meet(piece, line, roster))
  const byNumber = line.phones.flatMap((phone) => roster.withPhone(phone))
  const named = ends.flatMap((end) => ('row' in end ? [end.row] : []))

  if (line.doubt) {
    const meant = [...named, ...ends.flatMap((end) => ('rows' in end ? end.rows : [])), ...byNumber]
    return { members: [], asks: [ask(line.text, line.doubt, meant)] }
  }
  const stranger = line.phones.some((phone) => !named.some((row) => row.phone === phone))
  const isOther = named.length === 1 && line.phones.length === 1 && stranger
  if (isOther) return { members: [], asks: [ask(line.text, 'phone', [...named, ...byNumber])] }
  if (ends.length === 0) {
    const tailed = line.tails.flatMap((tail) => roster.withTail(tail))
    if (byNumber.length === 1 && byNumber[0]) return { members: [byNumber[0].id], asks: [] }
    if (byNumber.length > 0) return { members: [], asks: [ask(line.text, 'several', byNumber)] }
    if (tailed.length > 0) return { members: [], asks: [ask(line.text, 'like', tailed)] }
    const isSomething = line.phones.length > 0 || line.tails.length > 0
    return { members: [], asks: isSomething ? [ask(line.text, 'unknown', [])] : [] }
  }
  const members: string[] = []
  const asks: AskLine[] = []
  for (const end of ends) {
    if ('row' in end) members.push(end.row.id)
    else asks.push(ask(end.piece, end.why, end.rows.length > 0 ? end.rows : byNumber))
  }
  return { members: [...new Set(members)], asks }
}

/** Pieces that stand for somebody. Where one is a name of the roster, words that are no name say something of them. */
function namesIn({ pieces, whole, asides }: PastedLine, roster: UnionRows): string[] {
  if (whole && roster.named(whole).length > 0) return [whole]
  const joined = pieces.flatMap((piece, index) => {
    const pair = `${piece}${pieces[index + 1] ?? ''}`
    if ([...piece].length === 1 && roster.named(pair).length > 0) return [pair]
    const before = pieces[index - 1]
    return before && [...before].length === 1 && roster.named(`${before}${piece}`).length > 0 ? [] : [piece]
  })
  if (joined.length === 0) return asides.filter((aside) => roster.named(aside).length > 0)
  const some = joined.filter((piece) => isClear(piece, roster))
  if (some.length > 0) return joined.filter((piece) => isClear(piece, roster) || mayBeName(piece))
  const likely = joined.filter((piece) => isCall(piece) || gluedTo(piece, roster).length > 0 || mayBeName(piece))
  return likely.length > 0 ? likely.slice(0, 1) : joined.slice(0, 1)
}

function isClear(piece: string, roster: UnionRows): boolean {
  return roster.named(piece).length > 0
}

/** Looks like a name of a person: a surname in front, two or three characters, and no department. */
function mayBeName(piece: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(piece) || words.departments.some((word) => piece.startsWith(word))) return false
  if (/(?:部|科|组|室|处|店|班|课|中心|岗|办|公司|工会|集团|银行|分行|支行|车间|一线)$/.test(piece)) return false
  if (words.doubleSurnames.some((surname) => piece.startsWith(surname))) return piece.length > 2
  return piece.length < 4 && words.surnames.includes(piece.charAt(0))
}

type Met = { row: RowOfUnion } | { piece: string; why: AskWhy; rows: RowOfUnion[] }

function meet(piece: string, line: PastedLine, roster: UnionRows): Met {
  const rows = roster.named(piece)
  if (rows.length > 0) return tellApart(piece, rows, line)
  const called = calledBy(piece, roster)
  if (called.length > 0) return { piece, why: 'like', rows: called }
  const like = [...nearTo(piece, roster), ...gluedTo(piece, roster)]
  return like.length > 0 ? { piece, why: 'like', rows: like } : { piece, why: 'unknown', rows: [] }
}

/** Which of those who bear a name is meant: by the number, its end, or the enterprise that stands beside it. */
function tellApart(piece: string, rows: RowOfUnion[], { phones, tails, asides, pieces }: PastedLine): Met {
  if (phones.length === 0 && tails.length === 0) {
    const beside = [...asides, ...pieces.filter((other) => other !== piece)].filter((word) => word.length > 1)
    const there = rows.length > 1 ? rows.filter(({ firm }) => beside.some((word) => firm?.includes(word))) : rows
    return there.length === 1 && there[0] ? { row: there[0] } : { piece, why: 'several', rows }
  }
  const same = rows.filter(({ phone }) => phones.includes(phone) || tails.some((tail) => phone.endsWith(tail)))
  if (same.length === 1 && same[0]) return { row: same[0] }
  if (rows.length === 1 && rows[0] && tails.length === 0) return { row: rows[0] }
  return { piece, why: rows.length === 1 ? 'phone' : 'several', rows }
}
