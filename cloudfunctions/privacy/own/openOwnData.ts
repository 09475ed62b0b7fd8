import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { type AskedOfOwn, MOST_OWN, type OwnSource } from '#server/retention/ownData'
import type { Input } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import type { ExportedFile } from '#shared/files/exported'
import type { OwnData, OwnPart, OwnPartHead } from '#shared/privacy/own'
import { type Done, done } from '#shared/result'
import { keepExport } from '../../files/feature'

const HEAD = ['种类', '是什么', '项目', '内容']

/** 我的资料. Shown part by part, and taken along as a sheet, to the person whose data it is. */
export function openOwnData(sources: readonly OwnSource[]) {
  const read = async (asked: AskedOfOwn): Promise<OwnPart[]> => {
    const parts = await Promise.all(sources.map((source) => partOf(source, asked)))
    return parts.filter(({ items }) => items.length > 0)
  }
  return {
    /** What there is, counted: the parts themselves are read as they are opened. */
    show: async (_input: object, context: PersonContext): Promise<Done<OwnData>> => {
      const heads = await Promise.all(sources.map((source) => headOf(source, context)))
      return done({ at: context.now, parts: heads.filter(({ count }) => count !== 0) })
    },
    open: async ({ part }: Input<'privacy.ownPart'>, context: PersonContext): Promise<Done<OwnPart>> => {
      const source = sources.find((one) => idOf(one) === part)
      if (!source) throw new RequestFault('not_found')
      return done(await partOf(source, context))
    },
    take: async (_input: object, context: PersonContext): Promise<Done<ExportedFile>> => {
      const parts = await read(context)
      const day = inBeijing(context.now).format('YYYY 年 M 月 D 日')
      const sheet = {
        ...{ name: '我的资料', title: '我的资料', head: HEAD, rows: parts.flatMap(rowsOf) },
        watermark: `${context.person.name} 本人于 ${day}取走`,
      }
      return done(await keepExport(context, sheet))
    },
  }
}

/** The first row of the retention table that it shows names it. */
function idOf({ of }: OwnSource): string {
  return of[0] ?? ''
}

async function headOf(source: OwnSource, asked: AskedOfOwn): Promise<OwnPartHead> {
  const count = await source.count?.(asked)
  return { id: idOf(source), title: source.title, ...(count !== undefined && { count }) }
}

async function partOf({ title, list, count }: OwnSource, asked: AskedOfOwn): Promise<OwnPart> {
  const items = await list(asked)
  const all = items.length < MOST_OWN ? items.length : ((await count?.(asked)) ?? items.length)
  return { title, items, further: Math.max(0, all - items.length) }
}

function rowsOf({ title, items, further }: OwnPart): string[][] {
  const rows = items.flatMap(({ title: what, facts }) =>
    facts.length > 0 ? facts.map(([name, value]) => [title, what, name, value]) : [[title, what, '', '']]
  )
  return further > 0 ? [...rows, [title, `更早的还有 ${further} 条，要看请到服务站`, '', '']] : rows
}
