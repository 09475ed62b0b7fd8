import type { Face } from '../feedback/face'
import type { CaseAbout } from './about'
import kinds from './kinds.json'
import type { CaseEnclosure } from './photos/photo'

/** Kinds that are chosen by their picture where somebody says something. */
export const SAID_KINDS = ['supervision', 'complaint', 'suggestion', 'help', 'question'] as const
export type SaidKind = (typeof SAID_KINDS)[number]
/** 困难帮扶 has a form of its own. */
export const CASE_KINDS = [...SAID_KINDS, 'hardship'] as const
export type CaseKind = (typeof CASE_KINDS)[number]

/** Name of a kind, what it is for, and the working days within which it is answered. */
export const caseKind: Record<CaseKind, { name: string; says: string; days: number }> = kinds

export const CASE_TOPICS = ['events', 'benefits', 'homes', 'funds', 'rights', 'others'] as const
export type CaseTopic = (typeof CASE_TOPICS)[number]
export const caseTopicName: Record<CaseTopic, string> = {
  events: '活动',
  benefits: '福利',
  homes: '职工之家',
  funds: '经费',
  rights: '权益',
  others: '别的',
}

/** `received`, `taken` by an officer, `asked` something back; `answered`, and then `rated`, `reopened` or `closed`. */
export const CASE_STATES = [
  'received',
  'taken',
  'asked',
  'answered',
  'reopened',
  'rated',
  'closed',
  'withdrawn',
] as const
export type CaseState = (typeof CASE_STATES)[number]
export const caseStateName: Record<CaseState, string> = {
  received: '收到了',
  taken: '在办',
  asked: '等您补充',
  answered: '已答复',
  reopened: '再办一次',
  rated: '已评价',
  closed: '已办完',
  withdrawn: '已撤回',
}

/** States in which somebody owes an answer. */
export const OPEN_STATES = ['received', 'taken', 'asked', 'reopened'] as const satisfies readonly CaseState[]

export function isOpen(state: CaseState): boolean {
  return OPEN_STATES.some((open) => open === state)
}

/** 级别. Who answers: the union's own chair, the service station, the federation. */
export const CASE_LEVELS = ['union', 'station', 'federation'] as const
export type CaseLevel = (typeof CASE_LEVELS)[number]
export const caseLevelName: Record<CaseLevel, string> = {
  union: '本单位工会主席',
  station: '街道工会服务站',
  federation: '街道总工会',
}

/** The level above; nothing above the federation. */
export function levelAbove(level: CaseLevel): CaseLevel | undefined {
  return CASE_LEVELS[CASE_LEVELS.indexOf(level) + 1]
}

/** 针对谁. Somebody whom a complaint is about and who therefore never reads it. */
export const AGAINST = ['chair', 'officer'] as const
export type CaseAgainst = (typeof AGAINST)[number]
export const againstName: Record<CaseAgainst, string> = { chair: '本单位工会的负责人', officer: '负责我们的服务站干部' }

export type CaseDeed =
  | 'said'
  | 'took'
  | 'passed'
  | 'asked'
  | 'replied'
  | 'showed'
  | 'joined'
  | 'parted'
  | 'answered'
  | 'rated'
  | 'reopened'
  | 'late'
  | 'raised'
  | 'withdrew'
  | 'closed'

/** 一步. What happened to a case, when, and in whose office; whoever asked is never named in it. */
export interface CaseStep {
  deed: CaseDeed
  at: number
  /** Name of the officer; missing where the asker, or time, did it. */
  by?: string
  level: CaseLevel
  words?: string
  /** 为什么晚了. Said with an answer that is late. */
  whyLate?: string
  face?: Face
}

/** 内部记录. For those who handle a case, never for whoever asked. */
export interface CaseNote {
  text: string
  by: string
  at: number
}

/** 打开一次. Somebody in office has looked at a case that is kept for counsel. */
export interface CaseOpening {
  by: string
  at: number
}

/** Whether a case of this kind and topic may be kept for counsel: help about one's rights. */
export function isRightsHelp({ kind, topic }: { kind: CaseKind; topic: CaseTopic }): boolean {
  return kind === 'help' && topic === 'rights'
}

/** Whoever asked, as they were then; an anonymous case has none. */
export interface CaseAsker {
  personId: string
  name: string
  memberId?: string
}

/** 一件事. Everything about it is this one document; each move changes it in one conditional update of its `rev`. */
export interface Case {
  id: string
  /** 编号. 2026-0123, for people to say. */
  number: string
  kind: CaseKind
  topic: CaseTopic
  words: string
  at: number
  about?: CaseAbout
  /** Where it came from, of what nobody has said here: a feature has brought it in. */
  source?: string
  asker?: CaseAsker
  /** Of an anonymous case: the hash of the code that alone leads back to it. */
  codeHash?: string
  /** Union of the asker; of an anonymous case only where it is about that union's own people. */
  unionId?: string
  unionName?: string
  against?: CaseAgainst
  /** 回避. People who never read it. */
  barred: string[]
  level: CaseLevel
  /** The level that had it first. */
  startLevel: CaseLevel
  state: CaseState
  owner?: { id: string; name: string }
  dueAt: number
  /** Tellings of time that were written: see `escalate`. */
  told: CaseTelling[]
  steps: CaseStep[]
  notes: CaseNote[]
  photos?: CaseEnclosure[]
  /** 只给法律援助人员看. Whoever asked keeps it from everybody else in office. */
  counselOnly?: true
  /** 谁打开过, of such a case: written before it is shown, in this order. */
  openings?: CaseOpening[]
  /** 并案. Id of the case with whose answer this one is answered too. */
  joinedTo?: string
  face?: Face
  answeredAt?: number
  /** Whether the latest answer came by the promised day. */
  inTime?: boolean
  endedAt?: number
  rev: number
  pageKey: string
  /** Part of the queue in which it stands. */
  shelf: 'open' | 'done'
  /** Sorts the queue: what was promised first comes first. */
  dueKey: string
}

/** `soon` to the owner a day before, `late` to the level above, `raised` to the federation three days late. */
export type CaseTelling = 'soon' | 'late' | 'raised'
