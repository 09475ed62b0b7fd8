import type { ActionName, Input } from '#shared/api'
import { countCalls } from '../../../cloudfunctions/testing/agenda/countCalls'
import { answered } from '../../../cloudfunctions/testing/answered'
import { aFullStore } from '../../../cloudfunctions/testing/aStore'
import { atTheDoor } from '../../../cloudfunctions/testing/atTheDoor'
import { anOfficer, asking } from '../../../cloudfunctions/testing/factories'
import { seed } from '../../seed/seed'
import { type Figure, ms, percentile, timesOf } from '../figure'

const ROUNDS = 30

type Asked = { [Name in ActionName]: [Name, Input<Name>] }[ActionName]

const ENTERPRISE = { enterpriseId: 'ent-001' }
const UNION = { unionId: 'union-c02' }

/** What each page of the register asks when it is opened, as the desk and the phone ask it. */
const PAGES: Record<string, Asked[]> = {
  会员: [
    ['membership.list', {}],
    ['membership.count', {}],
  ],
  '会员, a search': [['membership.list', { text: 'wsl' }]],
  '会员, a card': [['membership.open', { memberId: 'm00001' }]],
  '工会和企业, unions': [
    ['directory.summary', {}],
    ['directory.unions', {}],
  ],
  '工会和企业, enterprises': [
    ['directory.summary', {}],
    ['directory.enterprises', {}],
    ['directory.areas', {}],
  ],
  企业档案: [
    ['register.openEnterprise', ENTERPRISE],
    ['register.history', { id: 'ent-001' }],
  ],
  工会档案: [
    ['register.openUnion', UNION],
    ['register.history', { id: 'union-c02' }],
  ],
  覆盖面: [['register.coverage', {}]],
  资料质量: [
    ['register.quality', {}],
    ['register.faults', {}],
  ],
  网格和楼宇: [
    ['directory.areas', {}],
    ['directory.building', { buildingId: 'building-001' }],
  ],
  'the phone, 工会': [
    ['directory.union', UNION],
    ['register.aboutUnion', UNION],
    ['directory.enterprises', UNION],
  ],
  'the phone, 楼宇': [['directory.building', { buildingId: 'building-001' }]],
}

/** Measures each page of the register over the demonstration: its calls, what they ask of the database, and the rows read. */
export async function measurePages(): Promise<Figure[]> {
  const { store, database } = await aFullStore()
  await seed(store, Date.now(), () => {})
  const context = asking(store, anOfficer(), Date.now())
  const figures: Figure[] = []
  for (const [page, asked] of Object.entries(PAGES)) {
    const open = async () => {
      for (const [name, input] of asked)
        answered((await atTheDoor(name, input as never, context)) as { ok: true; value: unknown })
    }
    await open()
    const { examined } = database.counters()
    const calls = countCalls()
    await open()
    const questions = calls()
    const rows = database.counters().examined - examined
    const times = await timesOf(ROUNDS, open)
    figures.push({
      what: `page ${page}: all its calls, p50 / p99`,
      value: `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.99))}`,
      unit: 'ms',
      note: `${asked.length} calls, ${questions} questions to the database, ${rows.toLocaleString('en')} rows read`,
    })
  }
  return figures
}
