/** Digits as people also write them, so that a number is one in whichever script. */
const DIGITS = '〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两'
const VALUES = '00123456789123456789' + '12'

/** So many digits and more are the number of a telephone, a card or a person; 12351 is not. */
const LONG_NUMBER = /\d(?:[\s\-—–.·_()（）]*\d){6,}/g
const DATE = /^(?:19|20)\d{2}[-.—–]\d{1,2}[-.—–]\d{1,2}$/
/** 编号 of a case, which leads back to it. */
const CASE_NUMBER = /(?:^|\D)20\d{2}\s*[-—–]\s*\d{4,6}(?!\d)/
/** 查询码 of a case. */
const CASE_CODE = /(?:[2-9A-HJ-NP-Z]{4}[\s-]*){4}/

/** Whether a text has what looks like somebody's number: telephone, identity, bank card, a case's own. */
export function hasNumberOfSomebody(text: string): boolean {
  const plain = [...text.normalize('NFKC')].map((sign) => VALUES[DIGITS.indexOf(sign)] ?? sign).join('')
  const long = plain.match(LONG_NUMBER) ?? []
  return long.some((found) => !DATE.test(found.trim())) || CASE_NUMBER.test(plain) || hasCode(plain)
}

function hasCode(plain: string): boolean {
  const [found] = plain.match(CASE_CODE) ?? []
  return found !== undefined && /\d/.test(found) && /[A-Z]/.test(found)
}

/** Whether a text has one of these names, written together or with blanks. */
export function hasNameOf(text: string, names: readonly (string | undefined)[]): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  return names.some((name) => {
    const sought = nameCore(name)
    return sought.length >= 2 && plain.includes(sought)
  })
}

/** A name without what stands in brackets behind it. */
function nameCore(name = ''): string {
  return name
    .normalize('NFKC')
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/\s/g, '')
}
