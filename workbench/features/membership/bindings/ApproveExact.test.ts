import type { BindingCandidate, BindingRow } from '#shared/membership/view'
import { emptyBrowser } from '../../../testing/emptyBrowser'

const ROW: BindingCandidate = {
  ...{ memberId: 'm1', name: '韩 例五', maskedPhone: '199****0005', enterpriseName: '朔风书店' },
  ...{ samePhone: true, sameEnterprise: true },
}

function asks(candidates: BindingCandidate[], further?: BindingRow['further']): BindingRow {
  return {
    ...{ id: 'b1', name: '韩例五', enterpriseId: 'e1', enterpriseName: '朔风书店', maskedPhone: '199****0005' },
    ...{ askedAt: 0, state: 'waiting', candidates, ...(further && { further }) },
  }
}

let exactMatches: typeof import('./ApproveExact').exactMatches
beforeAll(async () => {
  emptyBrowser()
  ;({ exactMatches } = await import('./ApproveExact'))
})

test('one free row with the same name, number and enterprise can be said yes to at once', () => {
  expect(exactMatches([asks([ROW])]).map(({ candidate }) => candidate.memberId)).toEqual(['m1'])
})

test.each([
  ['another number', asks([{ ...ROW, samePhone: false }])],
  ['another enterprise', asks([{ ...ROW, sameEnterprise: false }])],
  ['another name', asks([{ ...ROW, name: '韩例六' }])],
  ['somebody bound to it', asks([{ ...ROW, takenBy: '某人' }])],
  ['a row marked as left', asks([{ ...ROW, hasLeft: true }])],
  ['two rows', asks([ROW, { ...ROW, memberId: 'm2' }])],
  ['more rows than are listed', asks([ROW], { sameName: 1, samePhone: 0 })],
  ['no row', asks([])],
])('with %s somebody looks at it alone', (_what, request) => {
  expect(exactMatches([request])).toEqual([])
})
