import { plainCode } from '#shared/identity/code'

/** The sign-in code in a scanned text, which is the address in the desk's picture or the code alone. */
export function codeIn(scanned: string): string | undefined {
  const code = plainCode(/[?&]code=([\w-]+)/.exec(scanned)?.[1] ?? scanned)
  return /^[0-9A-Z]{8}$/.test(code) ? code : undefined
}
