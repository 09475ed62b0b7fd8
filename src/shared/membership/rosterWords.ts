import { lookUp } from '../lookUp'
import { shortened } from '../sheets/shortened'
import { plainLine } from '../typedText'
import { isHonour, type MemberTag, memberTagName, OPEN_TAGS, POSITIONS, type Position, positionName } from './member'

/** Other ways in which people write the posts of a union; without its name a post is meant that the sheet is about. */
const SPELT: Record<string, Position> = {
  ...{ 主席: 'chair', 工会副主席: 'viceChair', 组织: 'organisation', 宣传: 'publicity' },
  ...{ 生活委员: 'welfare', 福利委员: 'welfare', 文体: 'sports', 文体活动委员: 'sports', 劳保委员: 'protection' },
  ...{ 女工委员: 'women', 女工主任: 'women', 女职工委员: 'women', 女职工主任: 'women' },
  ...{ 经审委员: 'audit', 经审主任: 'audit', 经审: 'audit', 经费审查委员会主任: 'audit', 经费审查委员会委员: 'audit' },
  ...{ 财务委员: 'finance', 会计: 'finance', 工会会计: 'finance', 小组长: 'groupLeader' },
}

const positions = byWord(POSITIONS, positionName, SPELT)
const tags = byWord(OPEN_TAGS, memberTagName, {})
const HONOUR_NAMES = Object.entries(memberTagName).flatMap(([tag, name]) => (isHonour(tag as MemberTag) ? name : []))

/** What a cell says of posts or tags; nothing where it is empty, and an empty list where it says that there are none. */
interface SaidWords<Word> {
  words?: Word[]
  fault?: string
}

/** 工会岗位 in one cell, several of them apart by commas and the like. */
export function readPositions(text: string): SaidWords<Position> {
  return readWords(
    text,
    POSITIONS,
    positions,
    (word) => `工会岗位认不出“${word}”，请写 ${sayAll(POSITIONS, positionName)}`
  )
}

/** 会员标签 in one cell. Honours come by no sheet: they are written in the card, by whoever has opened them for a reason. */
export function readTags(text: string): SaidWords<MemberTag> {
  return readWords(text, OPEN_TAGS, tags, (word) =>
    HONOUR_NAMES.includes(word)
      ? `“${word}”是荣誉标签，不从表里导入，请在会员的卡片里改`
      : `会员标签认不出“${word}”，请写 ${sayAll(OPEN_TAGS, memberTagName)}`
  )
}

function readWords<Word extends string>(
  text: string,
  all: readonly Word[],
  known: Record<string, Word>,
  sayFault: (word: string) => string
): SaidWords<Word> {
  const said = plainLine(text)
  if (said === '') return {}
  if (said === '无') return { words: [] }
  const each = said.split(/[、，,；;／/\s]+/).filter((word) => word !== '')
  const strange = each.find((word) => lookUp(known, word) === undefined)
  if (strange !== undefined) return { fault: sayFault(shortened(strange)) }
  return { words: all.filter((word) => each.some((one) => lookUp(known, one) === word)) }
}

function byWord<Word extends string>(
  words: readonly Word[],
  names: Record<Word, string>,
  others: Record<string, Word>
): Record<string, Word> {
  return { ...Object.fromEntries(words.map((word) => [names[word], word] as const)), ...others }
}

function sayAll<Word extends string>(words: readonly Word[], names: Record<Word, string>): string {
  return words.map((word) => names[word]).join('、')
}
