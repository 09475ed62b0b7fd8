const DIGITS = '零一二三四五六七八九'

/** 第四届 becomes 第五届, 第 9 期 第 10 期, and a year the year in which it is held. */
export function nextTitle(title: string, years: number): string {
  return title
    .replace(/第\s*([一二三四五六七八九十]{1,3}|\d{1,3})\s*(?=[届期季场次])/, (whole, number: string) =>
      whole.replace(number, /\d/.test(number) ? String(Number(number) + 1) : inChinese(fromChinese(number) + 1))
    )
    .replace(/20\d{2}(?=\s*年|[^\d]|$)/, (year) => String(Number(year) + years))
}

/** Up to 九十九. */
function fromChinese(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens)) : 0
  return ten * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

function inChinese(number: number): string {
  const [ten, one] = [Math.floor(number / 10), number % 10]
  const tens = ten === 0 ? '' : ten === 1 ? '十' : `${DIGITS.charAt(ten)}十`
  return tens + (one === 0 && tens ? '' : DIGITS.charAt(one))
}
