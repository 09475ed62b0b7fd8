import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { statement, statements } from './statement'

/** 个人信息保护说明. The version that holds, or an older one, with what the reader has agreed to. */
export async function getStatement(
  { version = statement.version }: Input<'privacy.statement'>,
  { person }: Context
): Promise<Output<'privacy.statement'>> {
  const asked = statements.find((one) => one.version === version)
  if (!asked) throw new RequestFault('not_found')
  const agreed = person?.agreed
  const since = agreed ? statements.filter((one) => one.isMaterial && one.version > agreed.version) : []
  const newToReader = since.flatMap(({ changes }) => changes)
  return done({
    ...asked,
    isCurrent: asked === statement,
    others: statements.filter((one) => one !== asked).map(({ version, since }) => ({ version, since })),
    ...(agreed && { agreed }),
    ...(newToReader.length > 0 && { newToReader }),
  })
}
