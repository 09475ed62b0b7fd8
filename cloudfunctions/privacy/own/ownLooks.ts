import { knownFacts, type OwnSource, paperMoment } from '#server/retention/ownData'
import { findLooks } from '../looks/listLooks'

export const ownLooks: OwnSource = {
  title: '谁看过我的资料',
  of: ['all-log'],
  async list({ store, person }) {
    const looks = await findLooks(store, person)
    return looks.map(({ at, deed, why }) => ({
      title: deed,
      facts: knownFacts([
        ['时间', paperMoment(at)],
        ['理由', why],
      ]),
    }))
  },
}
