import * as v from 'valibot'

/** Crockford's letters, none of which can be taken for another when it is read out or typed. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code as it was typed, made plain: spaces, hyphens and small letters do not matter, O is 0, I and L are 1. */
export function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\-—–－]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

/** A code in groups of four, as it is printed and read out. */
export function spokenCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code
}

/** A code of `length` letters from as many random bytes. */
export function codeFrom(bytes: Uint8Array): string {
  return [...bytes].map((byte) => LETTERS[byte % 32]).join('')
}

export function codeText(length: number) {
  return v.pipe(
    v.string(),
    v.maxLength(40),
    v.transform(plainCode),
    v.regex(new RegExp(`^[${LETTERS}]{${length}}$`), `请填 ${length} 位，字母和数字`)
  )
}
