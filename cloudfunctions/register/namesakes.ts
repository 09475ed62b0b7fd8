import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { gramsToFind, plainText } from '#shared/directory/grams'

/** Whether another union that is not closed has this name, whatever its width, spaces and punctuation. */
export async function isUnionNameTaken({ unions }: Store, name: string, exceptId = ''): Promise<boolean> {
  const where = { grams: _.all(gramsToFind(name)), closedAt: null, _id: _.neq(exceptId) }
  return isAmong(name, await unions.listAll({ where, fields: ['name'] }))
}

/** The same for an enterprise. */
export async function isEnterpriseNameTaken({ enterprises }: Store, name: string, exceptId = ''): Promise<boolean> {
  const where = { grams: _.all(gramsToFind(name)), closedAt: null, _id: _.neq(exceptId) }
  return isAmong(name, await enterprises.listAll({ where, fields: ['name'] }))
}

export async function isCodeTaken({ enterprises }: Store, code: string, exceptId = ''): Promise<boolean> {
  return (await enterprises.count({ code, closedAt: null, _id: _.neq(exceptId) })) > 0
}

function isAmong(name: string, others: { name: string }[]): boolean {
  const plain = plainText(name)
  return others.some((other) => plainText(other.name) === plain)
}
