import { MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import { aboutText } from '#shared/cases/about'
import { caseKind, caseStateName } from '#shared/cases/case'
import { faceName } from '#shared/feedback/face'

/** Not counted beforehand: what there is of somebody is told in ten looks. */
export const ownCases: OwnSource = {
  title: '我说的事',
  of: ['cases', 'casePhotos', 'hardship'],
  async list({ store, person: { id } }) {
    const rows = await store.cases.list({
      where: { 'asker.personId': id },
      order: ['pageKey', 'desc'],
      limit: MOST_OWN,
    })
    return rows.map(({ number, kind, words, at, state, steps, face, photos, openings = [], about }) => ({
      title: `${caseKind[kind].name}，第 ${number} 号`,
      facts: [
        ['说的', words],
        ...(about ? [['关于', aboutText(about)] satisfies [string, string]] : []),
        ['时间', `${paperMoment(at)}，${caseStateName[state]}`],
        ...steps.flatMap((step) =>
          step.words ? [[step.by ?? '补充', `${paperMoment(step.at)}，${step.words}`] satisfies [string, string]] : []
        ),
        ...(photos ? [['照片', `${photos.length} 张，在“我说的事”里看`] satisfies [string, string]] : []),
        ...openings.map(({ by, at }): [string, string] => ['打开过', `${paperMoment(at)}，${by}`]),
        ...(face ? [['评价', faceName[face]] satisfies [string, string]] : []),
      ],
    }))
  },
}
