import { roleFor, THE_STREET, unionOf } from '../access/role'
import { aCase, aPhoto } from '../testing/aCase'
import { aPerson } from '../testing/aPerson'
import type { Case } from './case'
import { CASE_VIEWERS, type CaseViewer, deskViewerOf, mayHandle } from './sight'
import { viewCase } from './view'

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

/** What stands before each viewer; every cell of the table, written down by hand. */
const CELLS: Record<
  CaseViewer,
  Record<'words' | 'name' | 'against' | 'allSteps' | 'firstSteps' | 'notes' | 'photos', boolean>
> = {
  asker: { words: true, name: true, against: true, allSteps: true, firstSteps: true, notes: false, photos: true },
  owner: { words: true, name: true, against: true, allSteps: true, firstSteps: true, notes: true, photos: true },
  peer: { words: true, name: true, against: true, allSteps: true, firstSteps: true, notes: true, photos: true },
  above: { words: true, name: true, against: true, allSteps: true, firstSteps: true, notes: true, photos: true },
  below: { words: true, name: false, against: false, allSteps: false, firstSteps: true, notes: false, photos: false },
}

describe.each(CASE_VIEWERS)('a case before the eyes of: %s', (viewer) => {
  test.each(Object.entries(CELLS[viewer]))('%s: %s', (part, isSeen) => {
    const text = JSON.stringify(viewCase(full, viewer, 'station'))
    const seen = new Map([
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
    const text = JSON.stringify(viewCase({ ...full, codeHash: 'h4sh', barred: ['p-Wu'] }, viewer, 'station'))
    expect(text).not.toMatch(/p-Li|m-Li|h4sh|p-Wu|cloud:/)
  })
})

const station = aPerson('Lin', { roles: [roleFor('officer', THE_STREET)] })
const chief = aPerson('Cheng', { roles: [roleFor('federation', THE_STREET)] })
const chair = aPerson('Zhou', { roles: [roleFor('chair', unionOf('noodle-union'))] })
const chairOfAnother = aPerson('Wu', { roles: [roleFor('chair', unionOf('steel-union'))] })
const seat = aPerson('Sun', { roles: [roleFor('committee', unionOf('noodle-union'))] })
const reader = aPerson('Bai', { roles: [roleFor('secondReader', THE_STREET)] })

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
