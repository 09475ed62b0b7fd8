import { knownFacts, MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import { joiningKindName, joiningStateName } from '#shared/joining/joining'

/** Not counted beforehand: there are two at most. */
export const ownJoinings: OwnSource = {
  title: '我的申请',
  of: ['joinings'],
  async list({ store, person: { id } }) {
    const rows = await store.joinings.list({ where: { personId: id }, limit: MOST_OWN })
    return rows.map(({ kind, state, name, phone, firmName, unionName, at, word, steps, kept }) => ({
      title: `${joiningKindName[kind]}，${joiningStateName[state]}`,
      facts: knownFacts([
        ['姓名', name || undefined],
        ['手机号', phone || undefined],
        ['单位', firmName || undefined],
        ['工会', unionName],
        ['留的话', word],
        ['留着的名额', kept && `${kept.title}，到 ${paperMoment(kept.until)}`],
        ['提交', paperMoment(at)],
        ...steps.flatMap(({ by, at: on, word: said }): [string, string][] =>
          by ? [[by, [paperMoment(on), said].filter(Boolean).join('，')]] : []
        ),
      ]),
    }))
  },
}
