/** Signs of the code by GB 32100-2015, each standing for its place; I, O, S, V and Z are not among them. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const MODULUS = SIGNS.length

/** 统一社会信用代码 as it is compared and stored: without spaces and hyphens, in capital letters. */
export function plainCreditCode(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/** The check sign of the first seventeen, weighed by the powers of three; nothing when one of them is no sign of a code. */
export function checkSignOf(first17: string): string | undefined {
  const values = [...first17].map((sign) => SIGNS.indexOf(sign))
  if (values.length !== 17 || values.includes(-1)) return undefined
  const { sum } = values.reduce(
    ({ sum, weight }, value) => ({ sum: sum + value * weight, weight: (weight * 3) % MODULUS }),
    { sum: 0, weight: 1 }
  )
  return SIGNS[(MODULUS - (sum % MODULUS)) % MODULUS]
}

/** What is wrong with a code, in words for people; nothing when it is right. */
export function faultOfCreditCode(code: string): string | undefined {
  if (code.length !== 18) return `统一社会信用代码要 18 位，现在是 ${code.length} 位`
  const wrong = [...code].find((sign) => !SIGNS.includes(sign))
  if (wrong) return `统一社会信用代码里不会有“${wrong}”，请看看是不是抄错了`
  return checkSignOf(code.slice(0, 17)) === code[17] ? undefined : '统一社会信用代码的校验位对不上，请再核对一遍'
}
