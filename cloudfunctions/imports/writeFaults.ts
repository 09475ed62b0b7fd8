import type { PersonContext } from '#server/context'
import { type ExportedFile, watermarkOf } from '#shared/files/exported'
import { asGiven } from '#shared/sheets/cellFault'
import type { SheetLine } from '#shared/sheets/linesBelow'
import { columnsOf, type SheetKind } from '#shared/sheets/sheetKind'
import { keepExport } from '../files/feature'

interface Wrong<Column extends string> {
  line: Pick<SheetLine<Column>, 'row' | 'cells'>
  faults: string[]
}

/** 错误表. The same columns again with what stands in them, so that the sheet can be corrected and brought in as it is. */
export function writeFaults<Column extends string>(
  context: PersonContext,
  { kind, name, wrong }: { kind: SheetKind<Column>; name: string; wrong: Wrong<Column>[] }
): Promise<ExportedFile> {
  const columns = columnsOf(kind)
  return keepExport(context, {
    ...{ name: `${name}导入错误`, title: '有错的行' },
    watermark: watermarkOf({ person: context.person.name, at: context.now, reason: `改正${name}` }),
    head: [...columns.map((column) => kind.columns[column].name), '原表行号', '错在哪里'],
    rows: wrong.map(({ line: { cells, row }, faults }) => [
      ...columns.map((column) => asGiven(cells[column])),
      ...[String(row), faults.join('；')],
    ]),
  })
}
