import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'
import { escapeXml } from '#server/xml/xmlText'

const FOOT_LENGTH = 240

/**
 * 打印设置. As wide as one page and as many pages long as it is, with watermark and head on each, and at its foot the watermark
 * and which page it is.
 */
export function printSetUp(title: string, watermark: string): Feature<Buffer | Blob | Stream> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: (xml) => onPages(xml, footOf(watermark)) },
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => headOnEachPage(title)) },
      },
    },
  }
}

function onPages(xml: string, foot: string): string {
  return xml
    .replace('<sheetViews>', () => '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('<pageSetup ', () => '<pageSetup fitToWidth="1" fitToHeight="0" ')
    .replace('</worksheet>', () => `<headerFooter><oddFooter>${foot}</oddFooter></headerFooter></worksheet>`)
}

/** The format takes 255 characters, and `&` begins a field in it. */
function footOf(text: string): string {
  return escapeXml(`&C${text.replaceAll('&', '＆').slice(0, FOOT_LENGTH)}&R&P/&N`)
}

function headOnEachPage(title: string): string {
  const rows = `'${title.replaceAll("'", "''")}'!$1:$2`
  return `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(rows)}</definedName></definedNames>`
}
