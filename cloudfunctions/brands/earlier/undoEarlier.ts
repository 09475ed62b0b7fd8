import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { earlierKind } from '#shared/brands/earlier/earlierKind'
import { done } from '#shared/result'
import { listImports, takeBack, takeWrong } from '../../imports/feature'

const KINDS = ['earlierEntries'] as const

/** 最近的导入 of earlier lists, which may be taken back for a day. */
export async function listEarlierImports(
  _input: Input<'brands.earlierImports'>,
  { store, now }: PersonContext
): Promise<Output<'brands.earlierImports'>> {
  return done(await listImports(store, KINDS, now))
}

/** The lines of an import that were wrong, while it may be taken back. */
export async function takeEarlierErrors(
  { importId }: Input<'brands.earlierErrors'>,
  context: PersonContext
): Promise<Output<'brands.earlierErrors'>> {
  return takeWrong(importId, { earlierEntries: { kind: earlierKind, name: '往届名单' } }, context)
}

/** 撤回导入. Its people leave the list; whoever another import has brought stays. */
export async function undoEarlier(
  { importId }: Input<'brands.undoEarlier'>,
  context: PersonContext
): Promise<Output<'brands.undoEarlier'>> {
  const putBack = async ({ subject }: { subject: string }) => {
    await context.store.earlierEntries.remove({ _id: subject, importId })
    return undefined
  }
  return takeBack(importId, { kinds: KINDS, putBack }, context)
}

/** 删掉一份往届名单, also after its day; its people go first. */
export async function dropEarlier(
  { listId }: Input<'brands.dropEarlier'>,
  { store, line }: PersonContext
): Promise<Output<'brands.dropEarlier'>> {
  const list = await store.earlierLists.find(listId)
  const dropped = await store.earlierEntries.remove({ listId })
  await store.earlierLists.remove({ _id: listId })
  if (dropped === 0) line.leaveOut()
  line.say({ remark: `${list?.title ?? ''}，${dropped} 位` })
  return done({ dropped })
}
