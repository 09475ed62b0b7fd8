import { inBeijing } from '#shared/beijingTime'
import { type Case, type CaseKind, type CaseStep, type CaseTopic, SAID_KINDS } from '#shared/cases/case'
import { dueKeyOf, promiseOf } from '#shared/cases/promise'
import { startOfWorkdayBefore } from '#shared/cases/workdays'
import type { Face } from '#shared/feedback/face'
import type { Person } from '#shared/identity/person'
import { pageKey } from '#shared/page'
import type { CaseNumbers } from '../../cloudfunctions/cases/collections'
import cases from './cases.json'
import type { Dice } from './dice'
import type { SeedUnion } from './directoryRows'
import { STATION } from './officerNames'
import { seedHardship } from './seedHardship'
import type { Cast } from './seedPeople'

const COUNSEL = ['officer-head', '吴示例']
const HOUR = 3_600_000
const DAY = 24 * HOUR
const LATE = 2
const OPEN = 4
/** The last answers, which nobody has rated yet. */
const UNRATED = 7
const NOT_SATISFIED = [9, 23, 38]
const ANSWERED_LATE = [5, 20, 33]
const ANONYMOUS = 7

/** Sixty things that members have said since the beginning of the year: two late, four open, the others answered; and who asks for help in hardship. */
export function seedCases(cast: Cast, unions: SeedUnion[], dice: Dice, now: number) {
  const askers = cast.people.filter(({ member }) => member)
  const order = dice.shuffle(cases as [CaseTopic, string, string][])
  const rows = order.map((told, index): Case => {
    const fromEnd = order.length - index
    // The first member of the demonstration finds one of each on the phone.
    const isFirst = fromEnd === 1 || fromEnd === OPEN + LATE + 2
    const asker = isFirst ? askers[0] : askers[1 + dice.below(askers.length - 1)]
    return theCase({ told, index, fromEnd, asker, unions, now, dice, isFirst })
  })
  const all = [...rows, ...seedHardship(cast, unions, rows.length, now)]
  return { cases: all, caseNumbers: numbersOf(all) }
}

interface Told {
  told: [CaseTopic, string, string]
  index: number
  fromEnd: number
  asker: Person | undefined
  unions: SeedUnion[]
  now: number
  dice: Dice
  isFirst: boolean
}

function theCase({ told: [topic, words, answer], index, fromEnd, asker, unions, now, dice, isFirst }: Told): Case {
  const id = `s${String(index + 1).padStart(16, '0')}`
  const thrown = kindFor(topic, dice)
  // What waits about somebody's rights is kept for counsel, as long as it waits.
  const isKept = fromEnd <= OPEN && topic === 'rights'
  const kind = isKept ? 'help' : thrown
  const at = saidAt(fromEnd, now) + dice.below(8) * HOUR
  const dueAt = promiseOf(kind, at)
  const union = unions.find((one) => one.id === asker?.member?.unionId)
  const officer = STATION.find(({ officerId }) => officerId === union?.officerId) ?? STATION[index % STATION.length]
  const [ownerId = '', ownerName = ''] = isKept ? COUNSEL : [officer?.officerId, officer?.officer]
  const owner = { id: ownerId, name: ownerName }
  const isUnnamed = index % ANONYMOUS === 3 && !isFirst
  const begun = {
    ...{ id, number: '', kind, topic, words, at, dueAt, barred: [], told: [], notes: [] },
    ...(isUnnamed ? { codeHash: `demo-${id}` } : { asker: askerOf(asker), ...unionOfAsker(union) }),
    ...(isKept && { counselOnly: true as const }),
    ...{ level: 'station' as const, startLevel: 'station' as const, owner },
    ...{ pageKey: pageKey(at, id), dueKey: dueKeyOf(dueAt, id) },
  }
  const said: CaseStep = { deed: 'said', at, level: 'station' }
  const took: CaseStep = { deed: 'took', at: at + 2 * HOUR, level: 'station', by: owner.name }
  if (fromEnd <= OPEN) return { ...begun, state: 'received', shelf: 'open', steps: [said], rev: 1 }
  if (fromEnd <= OPEN + LATE) {
    const late: CaseStep = { deed: 'late', at: dueAt + 9 * HOUR, level: 'station' }
    return { ...begun, state: 'taken', shelf: 'open', told: ['soon', 'late'], steps: [said, took, late], rev: 3 }
  }
  const isLate = ANSWERED_LATE.includes(index)
  const answeredAt = isLate ? dueAt + DAY : Math.min(at + (1 + dice.below(2)) * DAY, now - HOUR)
  const answered: CaseStep = {
    ...{ deed: 'answered', at: answeredAt, level: 'station', by: owner.name, words: answer },
    ...(isLate && { whyLate: '等对方单位回话，没有先告诉您，抱歉。' }),
  }
  const answeredCase = { ...begun, steps: [said, took, answered], answeredAt, inTime: !isLate, shelf: 'done' as const }
  if (fromEnd <= OPEN + LATE + UNRATED) return { ...answeredCase, state: 'answered', rev: 3 }
  const face: Face = NOT_SATISFIED.includes(index) ? 'bad' : index % 13 === 4 ? 'fair' : 'good'
  const rated: CaseStep = { deed: 'rated', at: answeredAt + 5 * HOUR, level: 'station', face }
  const ended = { face, endedAt: rated.at, rev: 4 }
  return { ...answeredCase, ...ended, state: 'rated', steps: [...answeredCase.steps, rated] }
}

function kindFor(topic: CaseTopic, dice: Dice): CaseKind {
  if (topic === 'funds') return 'supervision'
  if (topic === 'rights') return dice.below(2) === 0 ? 'help' : 'question'
  return dice.below(3) === 0 ? 'question' : dice.below(12) === 0 ? dice.pick(SAID_KINDS) : 'suggestion'
}

/** The latest today and yesterday, the late ones nine and ten days ago, the others five days apart. */
function saidAt(fromEnd: number, now: number): number {
  if (fromEnd <= OPEN) return startOfWorkdayBefore(now + DAY) - Math.floor(fromEnd / 3) * DAY
  if (fromEnd <= OPEN + LATE) return startOfWorkdayBefore(now - (8 + fromEnd - OPEN) * DAY) + 9 * HOUR
  return startOfWorkdayBefore(now - (fromEnd - OPEN - LATE) * 5 * DAY) + 9 * HOUR
}

function askerOf(asker: Person | undefined) {
  return { personId: asker?.id ?? '', name: asker?.name ?? '', memberId: asker?.member?.id ?? '' }
}

function unionOfAsker(union: SeedUnion | undefined) {
  return union ? { unionId: union.id, unionName: union.name } : {}
}

/** Gives the numbers of each year in the order of the cases, and answers the blocks that hold them. */
function numbersOf(rows: Case[]): CaseNumbers[] {
  const blocks = new Map<string, string[]>()
  for (const row of rows) {
    const year = inBeijing(row.at).format('YYYY')
    const keys = blocks.get(`${year}-0000`) ?? []
    keys.push(row.id)
    blocks.set(`${year}-0000`, keys)
    row.number = `${year}-${String(keys.length).padStart(4, '0')}`
  }
  return [...blocks].map(([id, keys]) => ({ id, keys }))
}
