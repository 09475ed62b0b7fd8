import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { aboutText } from '#shared/cases/about'
import { type Case, caseKind, caseStateName, caseTopicName } from '#shared/cases/case'
import { isKept } from '#shared/cases/hardship'
import { deskViewerOf } from '#shared/cases/sight'
import { type CaseView, viewCase } from '#shared/cases/view'
import { faceName } from '#shared/feedback/face'
import { maskName } from '#shared/membership/maskName'
import { done, refused } from '#shared/result'
import { exportPeople } from '../../files/feature'
import { queueFor } from './listQueue'

const HEAD = [
  ...['编号', '种类', '关于', '工会', '谁说的', '哪天说的', '答应的日子', '谁在办', '到哪一步', '哪天答复的', '评价'],
  ...['说了什么', '答复'],
]

/**
 * 导出诉求. The queue as it stands, each case cut for whoever exports as it is on the screen; what is kept for few is not in it.
 * Without a purpose names are masked and words left out, since people say in them who they are.
 */
export async function exportCases(
  { reason, ...asked }: Input<'cases.export'>,
  context: PersonContext
): Promise<Output<'cases.export'>> {
  const { store, person } = context
  const { where, order } = queueFor(asked, context)
  const rows: string[][] = []
  for (let cursor: string | undefined, isFirst = true; isFirst || cursor; isFirst = false) {
    const page = await store.cases.page({ where, order, size: A_LOOK, cursor })
    for (const found of page.items) {
      const viewer = deskViewerOf(found, person)
      if (viewer && !isKept(found)) rows.push(cellsOf(viewCase(found, viewer), reason !== undefined))
    }
    cursor = page.cursor
  }
  if (rows.length === 0) return refused('cases_none')
  return done(
    await exportPeople(context, { ...{ subject: '', reason, name: '诉求', title: '诉求' }, head: HEAD, rows })
  )
}

/** Cases of one look at the database. */
const A_LOOK = 500

function cellsOf(view: CaseView, isOpen: boolean): string[] {
  const { number, kind, topic, about, unionName, dueAt, at, state, ownerName, answeredAt, face } = view
  return [
    ...[
      number,
      caseKind[kind].name,
      about ? aboutText(about) : caseTopicName[topic],
      unionName ?? '',
      whoOf(view, isOpen),
    ],
    ...[dayOf(at), dayOf(dueAt), ownerName ?? '', caseStateName[state], answeredAt ? dayOf(answeredAt) : ''],
    ...[face ? faceName[face] : '', isOpen ? (view.words ?? '') : '', isOpen ? answersOf(view) : ''],
  ]
}

function whoOf({ isAnonymous, name, source }: CaseView, isOpen: boolean): string {
  if (isAnonymous) return '不留名'
  if (!name) return source ?? ''
  return isOpen ? name : maskName(name)
}

function answersOf({ steps }: Pick<Case, 'steps'>): string {
  return steps.flatMap(({ deed, words = '' }) => (deed === 'answered' ? words : [])).join('\n')
}

function dayOf(at: number): string {
  return inBeijing(at).format('YYYY-MM-DD')
}
