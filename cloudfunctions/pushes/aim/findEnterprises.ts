import { _ } from '#server/command'
import type { FieldName, Where } from '#server/fields'
import type { Store } from '#server/store'
import type { Enterprise } from '#shared/directory/directory'
import { type Audience, asksForEnterprises } from '#shared/pushes/audience'

/** The street has 768 enterprises; the database gives a thousand a look. */
const ALL = 1000

/** The ids of the enterprises that an audience names by union, size, kind or grid; nothing when it names none. */
export async function findEnterprises(
  { unions, enterprises }: Pick<Store, 'unions' | 'enterprises'>,
  audience: Audience
): Promise<string[] | undefined> {
  if (!asksForEnterprises(audience)) return undefined
  const { unionKinds, unionIds, sizes, ownerships, industries, gridIds } = audience
  const ofKind =
    unionKinds.length > 0 ? await unions.list({ where: { kind: _.in(unionKinds) }, limit: ALL, fields: ['_id'] }) : []
  const among = (field: FieldName<Enterprise>, chosen: string[]): Where<Enterprise>[] =>
    chosen.length > 0 ? [{ [field]: _.in(chosen) }] : []
  const found = await enterprises.list({
    where: _.and([
      {},
      ...(unionKinds.length > 0 ? [{ unionId: _.in(ofKind.map(({ id }) => id)) }] : []),
      ...among('unionId', unionIds),
      ...among('size', sizes),
      ...among('ownership', ownerships),
      ...among('industry', industries),
      ...among('gridId', gridIds),
    ]),
    limit: ALL,
    fields: ['unionId'],
  })
  return found.map(({ id }) => id)
}
