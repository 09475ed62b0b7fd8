import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { maskPhone } from '#shared/membership/binding'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { exportPeople } from '../files/feature'
import { type Answering, listAnswers } from './listAnswers'
import { sayReached } from './sayReached'

const HEAD = ['工会', '单位', '姓名', '手机', '回执', '时间（北京）', '消息怎么到的']

/** 导出回执名单. Everybody who was asked; those who have not answered come first, so that they can be called. */
export async function exportReceipts(
  { articleId, reason }: Input<'receipts.export'>,
  context: PersonContext
): Promise<Output<'receipts.export'>> {
  const { title } = await context.store.articles.get(articleId)
  const open: string[][] = []
  const answered: string[][] = []
  for await (const some of listAnswers(context.store, articleId)) {
    const names = await lookUp(context.store, some)
    for (const one of some) (one.receipt ? answered : open).push(cellsOf(one, names, reason !== undefined))
  }
  const file = await exportPeople(context, {
    ...{ subject: articleId, reason },
    ...{ name: `回执-${title}`, title: '回执', head: HEAD, rows: [...open, ...answered] },
  })
  return done(file)
}

interface Names {
  unions: Map<string, string>
  firms: Map<string, string>
  phones: Map<string, string>
}

async function lookUp({ unions, enterprises, members }: Store, some: Answering[]): Promise<Names> {
  const idsOf = (field: 'unionId' | 'enterpriseId' | 'memberId') => [
    ...new Set(some.flatMap(({ reader }) => reader?.[field] || [])),
  ]
  const [ofUnion, firms, rows] = await Promise.all([
    unions.listByIds(idsOf('unionId')),
    enterprises.listByIds(idsOf('enterpriseId')),
    members.listByIds(idsOf('memberId')),
  ])
  return {
    unions: new Map(ofUnion.map(({ id, name }) => [id, name])),
    firms: new Map(firms.map(({ id, name }) => [id, name])),
    phones: new Map(rows.map(({ id, phone }) => [id, phone])),
  }
}

function cellsOf(one: Answering, { unions, firms, phones }: Names, isOpen: boolean): string[] {
  const { reader, receipt } = one
  const name = reader?.name ?? '关注者'
  const phone = phones.get(reader?.memberId ?? '') ?? ''
  return [
    unions.get(reader?.unionId ?? '') ?? '',
    firms.get(reader?.enterpriseId ?? '') ?? '',
    isOpen || !reader ? name : maskName(name),
    isOpen || !phone ? phone : maskPhone(phone),
    receipt ? (receipt.notedBy ? '代为登记' : '已确认') : '还没确认',
    receipt ? inBeijing(receipt.at).format('YYYY-MM-DD HH:mm') : '',
    receipt ? '' : sayReached(one),
  ]
}
