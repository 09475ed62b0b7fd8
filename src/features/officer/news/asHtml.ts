import { lookUp } from '#shared/lookUp'

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Plain text as HTML paragraphs; letters that look like HTML stay text. */
export function asHtml(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')
}

export function asPicture(fileId: string, alt: string): string {
  return `<img src="${escaped(fileId)}" alt="${escaped(alt)}">`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => lookUp(MARKS, mark) ?? mark)
}
