import { roleFor, THE_STREET, unionOf } from '../access/role'
import { aCase, aPhoto } from '../testing/aCase'
import { aPerson } from '../testing/aPerson'
import type { Case } from './case'
import { CASE_VIEWERS, type CaseViewer, deskViewerOf, mayHandle, sees } from './sight'
import { queueRowOf, viewCase } from './view'

const full = aCase({
  against: 'chair',
  level: 'federation',
  state: 'reopened',
  steps: [
    { deed: 'said', at: 1, level: 'station' },
    { deed: 'answered', at: 2, level: 'station', by: '林示例', words: '不能开' },
    { deed: 'reopened', at: 3, level: 'federation', face: 'bad', words: '他没有来看过' },
  ],
  notes: [{ text: '问过物业', by: '林示例', at: 2 }],
  photos: [aPhoto('door')],
})
/** The same, kept for counsel, who have opened it once. */
const kept = { ...full, counselOnly: true as const, openings: [{ by: '林示例', at: 77 }] }

const PARTS = [
  ...(['promise', 'words', 'name', 'against', 'allSteps', 'firstSteps', 'notes', 'photos', 'openings'] as const),
] as const

/** What stands before each viewer; every cell of the table, written down by hand. */
const CELLS: Record<CaseViewer, Record<(typeof PARTS)[number], boolean>> = {
  asker: {
    promise: true,
    openings: true,
    words: true,
    name: true,
    against: true,
    allSteps: true,
    firstSteps: true,
    notes: false,
    photos: true,
  },
  owner: {
    promise: true,
    openings: false,
    words: true,
    name: true,
    against: true,
    allSteps: true,
    firstSteps: true,
    notes: true,
    photos: true,
  },
  peer: {
    promise: true,
    openings: false,
    words: true,
    name: true,
    against: true,
    allSteps: true,
    firstSteps: true,
    notes: true,
    photos: true,
  },
  above: {
    promise: true,
    openings: false,
    words: true,
    name: true,
    against: true,
    allSteps: true,
    firstSteps: true,
    notes: true,
    photos: true,
  },
  below: {
    promise: true,
    openings: false,
    words: true,
    name: false,
    against: false,
    allSteps: false,
    firstSteps: true,
    notes: false,
    photos: false,
  },
  outside: {
    promise: true,
    openings: false,
    words: false,
    name: false,
    against: false,
    allSteps: false,
    firstSteps: false,
    notes: false,
    photos: false,
  },
}

function seenBy(viewer: CaseViewer, found: Case = kept) {
  return viewer === 'outside' ? queueRowOf(found, undefined) : viewCase(found, viewer, 'station')
}

test('the table says the same as what is written down by hand', () => {
  const cellsOf = (viewer: CaseViewer, part: (typeof PARTS)[number]) =>
    part === 'allSteps'
      ? sees(viewer, 'steps')
      : part === 'firstSteps'
        ? sees(viewer, 'steps') || sees(viewer, 'stepsOfOwnLevel')
        : sees(viewer, part)
  for (const viewer of CASE_VIEWERS)
    for (const part of PARTS) expect([viewer, part, cellsOf(viewer, part)]).toEqual([viewer, part, CELLS[viewer][part]])
})

describe.each(CASE_VIEWERS)('a case before the eyes of: %s', (viewer) => {
  test.each(Object.entries(CELLS[viewer]))('%s: %s', (part, isSeen) => {
    const text = JSON.stringify(seenBy(viewer))
    const seen = new Map([
      ['promise', text.includes(`"dueAt":${full.dueAt}`)],
      ['openings', text.includes('77')],
      ['words', text.includes('活动室周末')],
      ['name', text.includes('"name":"Li"')],
      ['against', text.includes('"against"')],
      ['allSteps', text.includes('他没有来看过')],
      ['firstSteps', text.includes('不能开')],
      ['notes', text.includes('问过物业')],
      ['photos', text.includes('"id":"door"')],
    ])
    expect(seen.get(part)).toBe(isSeen)
  })

  test('never who asked, by an id, nor what leads back, nor who is barred', () => {
    const text = JSON.stringify(seenBy(viewer, { ...kept, codeHash: 'h4sh', barred: ['p-Wu'] }))
    expect(text).not.toMatch(/p-Li|m-Li|h4sh|p-Wu|cloud:/)
  })
})

const station = aPerson('Lin', { roles: [roleFor('officer', THE_STREET)] })
const chief = aPerson('Cheng', { roles: [roleFor('federation', THE_STREET)] })
const chair = aPerson('Zhou', { roles: [roleFor('chair', unionOf('noodle-union'))] })
const chairOfAnother = aPerson('Wu', { roles: [roleFor('chair', unionOf('steel-union'))] })
const seat = aPerson('Sun', { roles: [roleFor('committee', unionOf('noodle-union'))] })
const reader = aPerson('Bai', { roles: [roleFor('secondReader', THE_STREET)] })

const counsel = aPerson('He', { roles: [roleFor('officer', THE_STREET), roleFor('counsel', THE_STREET)] })
const lawyer = aPerson('Tang', { roles: [roleFor('counsel', THE_STREET)] })
const toCounsel: Partial<Case> = { level: 'station', startLevel: 'station', counselOnly: true }

const atUnion: Partial<Case> = { level: 'union', startLevel: 'union' }
const atStation: Partial<Case> = { level: 'station', startLevel: 'station' }
const wentUp: Partial<Case> = { level: 'station', startLevel: 'union' }
const atTop: Partial<Case> = { level: 'federation', startLevel: 'federation' }

describe('somebody in office looks at a case as', () => {
  test.each([
    ['the chair, of their own union', chair, atUnion, 'peer'],
    ['the chair who has taken it', chair, { ...atUnion, owner: { id: 'p-Zhou', name: 'Zhou' } }, 'owner'],
    ['the chair of another union', chairOfAnother, atUnion, undefined],
    ['a member of the committee', seat, atUnion, undefined],
    ['a second reader', reader, atStation, undefined],
    ['an officer, what a chair has', station, atUnion, 'above'],
    ['the chair, what began at the station', chair, atStation, undefined],
    ['the chair, what went up from them', chair, wentUp, 'below'],
    ['an officer, of the station', station, atStation, 'peer'],
    ['an officer, what is the federation’s alone', station, atTop, undefined],
    ['the federation, everything', chief, atStation, 'above'],
    ['the federation, what went up to it', chief, { level: 'federation', startLevel: 'union' } as const, 'peer'],
    ['whoever is complained of, never', station, { ...atStation, barred: ['p-Lin'] }, undefined],
    ['whoever is complained of and stands above', chief, { ...atStation, barred: ['p-Cheng'] }, undefined],
    ['whoever asked, with an office of their own', { ...station, id: 'p-Li' }, atStation, undefined],
    ['whoever asked, with another account', { ...station, member: { id: 'm-Li' } }, atStation, undefined],
    ['counsel, what is kept for them', counsel, toCounsel, 'peer'],
    ['counsel who has taken it', counsel, { ...toCounsel, owner: { id: 'p-He', name: 'He' } }, 'owner'],
    ['counsel who is complained of, never', counsel, { ...toCounsel, barred: ['p-He'] }, undefined],
    ['counsel who asked', { ...counsel, id: 'p-Li' }, toCounsel, undefined],
    ['an officer, what is kept for counsel', station, toCounsel, undefined],
    ['the federation, what is kept for counsel', chief, toCounsel, undefined],
    ['the chair, what is kept for counsel', chair, { ...toCounsel, level: 'union', startLevel: 'union' }, undefined],
    ['somebody who is counsel and no officer', lawyer, toCounsel, undefined],
    ['an officer, what is anonymous', station, { ...atStation, asker: undefined, codeHash: 'h' }, 'peer'],
  ])('%s', (_case, person, over, viewer) => {
    const { asker: _asker, ...nameless } = aCase()
    const { asker, ...rest } = over as Partial<Case>
    const found = 'asker' in over && !asker ? { ...nameless, ...rest } : aCase(over as Partial<Case>)
    expect(deskViewerOf(found, person)).toBe(viewer)
  })

  test('all may act but those below, who had it', () => {
    expect((['owner', 'peer', 'above', 'below', 'asker'] as const).map(mayHandle)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})
