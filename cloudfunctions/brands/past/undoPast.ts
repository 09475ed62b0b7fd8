import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { pastKind } from '#shared/brands/past/pastKind'
import type { BroughtEdition } from '#shared/brands/past/pastRow'
import { done } from '#shared/result'
import { keepExport } from '../../files/feature'
import { listImports, takeBack, takeWrong } from '../../imports/feature'
import { EXAMPLE_NAME } from './readPast'

const KINDS = ['pastResults'] as const

/** Editions of which a sheet was brought, the latest first. */
export async function listPast(
  { brandId }: Input<'brands.past'>,
  { store }: PersonContext
): Promise<Output<'brands.past'>> {
  const editions = new Map<number, BroughtEdition>()
  for (const { year, memberId } of await pastOf(store, brandId)) {
    const { rows, known } = editions.get(year) ?? { rows: 0, known: 0 }
    editions.set(year, { year, rows: rows + 1, known: known + (memberId ? 1 : 0) })
  }
  return done([...editions.values()])
}

/** Every row of a brand's earlier editions, the latest edition first, in the order of places. */
export async function pastOf({ pastRows }: Store, brandId: string) {
  const rows = await pastRows.listAll({ where: { brandId }, order: ['year', 'desc'] })
  return rows.sort((one, other) => other.year - one.year || one.place - other.place)
}

/** 空的名次表. */
export async function makePastTemplate(
  _input: Input<'brands.pastTemplate'>,
  context: PersonContext
): Promise<Output<'brands.pastTemplate'>> {
  const head = Object.values(pastKind.columns).map(({ name }) => name)
  const sheet = {
    name: '往届名次表',
    title: '名次',
    watermark: '名次填数字；单位写全称；积分没有就空着。这一行是例子。',
  }
  return done(await keepExport(context, { ...sheet, head, rows: [['1', EXAMPLE_NAME, '朔风面馆', '13']] }))
}

/** 最近的导入 of earlier editions, which may be taken back for a day. */
export async function listPastImports(
  _input: Input<'brands.pastImports'>,
  { store, now }: PersonContext
): Promise<Output<'brands.pastImports'>> {
  return done(await listImports(store, KINDS, now))
}

/** The lines of an import that were wrong, while it may be taken back. */
export async function takePastErrors(
  { importId }: Input<'brands.pastErrors'>,
  context: PersonContext
): Promise<Output<'brands.pastErrors'>> {
  return takeWrong(importId, { pastResults: { kind: pastKind, name: '往届名次' } }, context)
}

/** 撤回导入. Its rows go; nothing else hangs on them, as records are calculated at each look. */
export async function undoPast(
  { importId }: Input<'brands.undoPast'>,
  context: PersonContext
): Promise<Output<'brands.undoPast'>> {
  const putBack = async ({ subject }: { subject: string }) => {
    await context.store.pastRows.remove({ _id: subject })
    return undefined
  }
  return takeBack(importId, { kinds: KINDS, putBack }, context)
}

/** 删掉一届的名次表, also after its day. */
export async function dropPast(
  { brandId, year }: Input<'brands.dropPast'>,
  { store, line }: PersonContext
): Promise<Output<'brands.dropPast'>> {
  const dropped = await store.pastRows.remove({ brandId, year })
  if (dropped === 0) line.leaveOut()
  line.say({ remark: `${year} 年，${dropped} 行` })
  return done({ dropped })
}
