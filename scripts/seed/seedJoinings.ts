import type { Joining, JoiningStep } from '#shared/joining/joining'
import { stepDueAt } from '#shared/joining/promise'
import { pageKey } from '#shared/page'
import { joiningId } from '../../cloudfunctions/joining/begin'
import type { SeedEnterprise } from './directoryRows'
import type { Cast } from './seedPeople'

const DAY = 24 * 3_600_000

/** Five applications: with a chair, with the station, a union that is asked for, a move, and one that was refused. */
export function seedJoinings({ people, members }: Cast, enterprises: SeedEnterprise[], now: number): Joining[] {
  const person = (id: string) => people.find((one) => one.id === id)
  const firmOf = (unionId: string) => enterprises.find((firm) => firm.unionId === unionId)
  const unfounded = enterprises.find(({ unionId, isOutside }) => unionId === '' && !isOutside)
  const asked = (index: number, personId: string, over: Partial<Joining>): Joining[] => {
    const name = person(personId)?.name
    if (!name) return []
    const kind = over.kind ?? 'join'
    const [id, at] = [joiningId(kind, personId), over.at ?? now - index * DAY]
    return [
      {
        ...{ id, kind, newKey: `demo-${index}`, personId, name, phone: `1990007777${index}`, isProven: index !== 2 },
        ...{ work: 'staff', isQuiet: true, firmName: '', state: 'chair', shelf: 'open', dueAt: stepDueAt(at) },
        ...{ steps: [{ deed: 'asked', at }], rev: 1, heldUntil: 0, at, pageKey: pageKey(at, id), ...over },
      },
    ]
  }
  const at = (firm: SeedEnterprise | undefined) => ({
    ...(firm && { enterpriseId: firm.id, firmName: firm.name }),
    ...(firm?.unionId && { unionId: firm.unionId, unionName: firm.unionName }),
  })
  const passed = (days: number): JoiningStep => ({ deed: 'passed', at: now - days * DAY, by: '沈示例', byId: 'demo' })
  const community = firmOf('union-c10')
  const mover = members.find(({ personId }) => personId === 'p00100')
  return [
    ...asked(1, 'worker-2', { ...at(firmOf('union-e002')), isQuiet: false }),
    ...asked(2, 'worker-3', {
      ...{ work: 'rider', firmName: '外卖骑手、快递员', unionId: community?.unionId ?? '' },
      ...{ unionName: community?.unionName ?? '', state: 'station', rev: 2, dueAt: stepDueAt(now - DAY) },
      steps: [{ deed: 'asked', at: now - 2 * DAY }, passed(1)],
    }),
    ...asked(9, 'worker-4', {
      ...{ ...at(unfounded), kind: 'found', state: 'station', word: '店里 14 个人，下午两点以后方便接电话。' },
    }),
    ...asked(3, 'p00100', {
      ...{ ...at(firmOf('union-e002')), kind: 'move', isQuiet: false },
      ...(mover && { memberId: mover.id, phone: mover.phone }),
    }),
    ...asked(12, 'worker-4', {
      ...{ ...at(firmOf('union-e003')), state: 'refused', shelf: 'done', rev: 2, endedAt: now - 8 * DAY },
      steps: [
        { deed: 'asked', at: now - 12 * DAY },
        {
          deed: 'refused',
          at: now - 8 * DAY,
          by: '沈示例',
          byId: 'demo',
          word: '单位名称写错了，请核对以后再交一次。',
        },
      ],
    }),
  ]
}
