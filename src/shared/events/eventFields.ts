/**
 * One field that the organiser of an event writes, with all in which fields differ. Help for the writer stands at the
 * desk.
 */
type FieldRow = Control & {
  label: string
  /** Many people read it, so WeChat or an officer looks at it before. */
  isVetted: boolean
  /** It concerns people who have signed up: once published it changes only in a way that tells them. */
  isFixed: boolean
  fact: Fact
}

type Control = TextControl | { kind: 'time' | 'number' | 'choice' | 'switch' | 'list' | 'point' }

export interface TextControl {
  kind: 'text' | 'longText'
  max: number
  isOptional?: boolean
}

/**
 * How readers see the field: in a line of its own, on the phone with an icon and maybe its name; or `apart`, in another
 * way on each page.
 */
type Fact = { icon: string; isNamed: boolean } | 'apart'

/** 活动的各项. All fields, in the order in which they are checked and shown. */
export const eventFields = {
  title: { label: '名称', kind: 'text', max: 40, isVetted: true, isFixed: false, fact: 'apart' },
  kind: { label: '类型', kind: 'choice', isVetted: false, isFixed: false, fact: 'apart' },
  summary: {
    label: '说明',
    kind: 'longText',
    max: 600,
    isOptional: true,
    isVetted: true,
    isFixed: false,
    fact: 'apart',
  },
  startsAt: { label: '活动开始', kind: 'time', isVetted: false, isFixed: true, fact: 'apart' },
  endsAt: { label: '活动结束', kind: 'time', isVetted: false, isFixed: true, fact: 'apart' },
  opensAt: { label: '报名开始', kind: 'time', isVetted: false, isFixed: true, fact: 'apart' },
  closesAt: { label: '报名截止', kind: 'time', isVetted: false, isFixed: true, fact: 'apart' },
  venue: {
    label: '地点',
    kind: 'text',
    max: 40,
    isVetted: true,
    isFixed: true,
    fact: { icon: 'place', isNamed: false },
  },
  point: { label: '地图位置', kind: 'point', isVetted: false, isFixed: false, fact: 'apart' },
  selfWithin: { label: '自助签到限多近', kind: 'choice', isVetted: false, isFixed: false, fact: 'apart' },
  bring: {
    label: '带什么',
    kind: 'text',
    max: 60,
    isOptional: true,
    isVetted: true,
    isFixed: false,
    fact: { icon: 'check', isNamed: true },
  },
  rainPlan: { label: '雨天方案', kind: 'choice', isVetted: true, isFixed: false, fact: 'apart' },
  capacity: { label: '名额', kind: 'number', isVetted: false, isFixed: true, fact: 'apart' },
  hasWaitlist: { label: '报满以后可以候补', kind: 'switch', isVetted: false, isFixed: true, fact: 'apart' },
  waitingMost: { label: '候补最多几位', kind: 'number', isVetted: false, isFixed: true, fact: 'apart' },
  offer: { label: '递补先问本人', kind: 'choice', isVetted: false, isFixed: true, fact: 'apart' },
  savesUp: { label: '一家人名额不够时', kind: 'choice', isVetted: false, isFixed: true, fact: 'apart' },
  sessions: { label: '场次', kind: 'list', isVetted: true, isFixed: true, fact: 'apart' },
  sessionsEach: { label: '每人可报几场', kind: 'number', isVetted: false, isFixed: true, fact: 'apart' },
  reserves: { label: '预留名额', kind: 'list', isVetted: true, isFixed: true, fact: 'apart' },
  ceiling: { label: '每家上限', kind: 'choice', isVetted: false, isFixed: true, fact: 'apart' },
  family: { label: '带家人', kind: 'choice', isVetted: true, isFixed: true, fact: 'apart' },
  team: { label: '结对或组队', kind: 'choice', isVetted: false, isFixed: true, fact: 'apart' },
  lottery: { label: '怎么给名额', kind: 'choice', isVetted: false, isFixed: true, fact: 'apart' },
  rotation: { label: '轮换', kind: 'switch', isVetted: false, isFixed: true, fact: 'apart' },
  approval: { label: '报名审批', kind: 'choice', isVetted: false, isFixed: true, fact: 'apart' },
  handOver: { label: '来不了可以转给同事', kind: 'switch', isVetted: false, isFixed: false, fact: 'apart' },
  openTo: { label: '谁能报', kind: 'choice', isVetted: false, isFixed: true, fact: 'apart' },
  only: { label: '参加条件', kind: 'list', isVetted: false, isFixed: true, fact: 'apart' },
  fairness: { label: '轮流的规矩', kind: 'list', isVetted: false, isFixed: true, fact: 'apart' },
  steps: { label: '参加步骤', kind: 'list', isVetted: true, isFixed: false, fact: 'apart' },
  takeaways: { label: '会后资料', kind: 'list', isVetted: true, isFixed: false, fact: 'apart' },
  questions: { label: '报名时要填的', kind: 'list', isVetted: true, isFixed: false, fact: 'apart' },
} as const satisfies Record<string, FieldRow>

/** Rules about places and people, any of which an event may do without. */
export const PLACE_RULES = [
  'waitingMost',
  'offer',
  'savesUp',
  'sessions',
  'sessionsEach',
  'reserves',
  'ceiling',
  'family',
  'team',
  'lottery',
  'rotation',
  'approval',
  'only',
  'fairness',
] as const

export type EventField = keyof typeof eventFields
export const EVENT_FIELDS = Object.keys(eventFields) as EventField[]

/** Names of the fields whose row has this part. */
export type FieldWith<Part> = { [F in EventField]: (typeof eventFields)[F] extends Part ? F : never }[EventField]
export type TextField = FieldWith<{ max: number }>
