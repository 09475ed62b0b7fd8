/** Letters and digits that read aloud without mistakes: thirty-two, so that each stands for five bits. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 16

/** 查询码 out of a digest: eighty bits. */
export function codeFrom(digest: string): string {
  const bytes = Buffer.from(digest, 'base64url').subarray(0, LENGTH)
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('')
}
