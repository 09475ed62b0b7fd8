import type { SheetCell } from '../sheetCell'
import { plainLine } from '../typedText'
import type { SheetLine } from './linesBelow'
import { columnsOf, type SheetKind } from './sheetKind'
import { shortened } from './shortened'

/** Errors as office programs write them, in a cell of their own kind or pasted as text. */
const ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/i

/** Cells in which nothing stands that somebody typed, each in words with its column. */
export function cellFaults<Column extends string>(cells: SheetLine<Column>['cells'], kind: SheetKind<Column>) {
  return columnsOf(kind).flatMap((column) => {
    const { name } = kind.columns[column]
    const { isFormula, isError, text } = cells[column]
    const word = plainLine(text)
    if (isError || ERROR.test(word))
      return [{ column, fault: `${name}这一格是错误值“${shortened(word)}”，请改成正确的内容` }]
    return isFormula ? [{ column, fault: `${name}是公式，请复制后“粘贴为数值”` }] : []
  })
}

/** A cell in the sheet of errors: the wrong value stays, and what a formula has worked out is not taken for typed. */
export function asGiven({ text, isFormula }: SheetCell): string {
  return isFormula ? `=“${text}”` : text
}
