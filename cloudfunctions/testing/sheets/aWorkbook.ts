import { strToU8, zipSync } from 'fflate'

/** A cell of an XLSX as an office program writes it: `{ f: '1+1', v: '2' }` is a formula with its value. */
export type WrittenCell = string | number | { f: string; v: string } | null

export function aWorkbook(rows: WrittenCell[][], { before = '' } = {}): Uint8Array<ArrayBuffer> {
  const lines = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((cell, at) => xmlOf(cell, index, at)).join('')}</row>`
  )
  return zipped({
    'xl/worksheets/sheet1.xml': `${before}<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
  })
}

export function zipped(parts: Record<string, string>): Uint8Array<ArrayBuffer> {
  const all = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ...parts,
  }
  const bytes = Object.entries(all).map(([name, text]) => [name, strToU8(text)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level: 1 }))
}

function xmlOf(cell: WrittenCell, row: number, column: number): string {
  const address = `${String.fromCharCode(65 + column)}${row + 1}`
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c r="${address}" t="str"><f>${cell.f}</f><v>${cell.v}</v></c>`
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}
