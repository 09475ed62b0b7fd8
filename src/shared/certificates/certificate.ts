/** 荣誉证书 for one of the first, 参赛证书 for whoever else has played. */
export type CertificateKind = 'honour' | 'part'

/**
 * 证书. What was handed out to one entrant of a competition, in the words of that day. Its id follows from the entrant and
 * from how often it was issued anew, so that issuing twice gives one; its number cannot be guessed.
 */
export interface Certificate {
  id: string
  number: string
  competitionId: string
  /** Number of the entrant in the competition, and how many certificates they have had by this one. */
  no: number
  turn: number
  personId: string
  name: string
  unit: string
  kind: CertificateKind
  eventTitle: string
  competitionName: string
  /** Only of an honour. */
  place?: number
  /** So many were in the order. */
  people: number
  playedAt: number
  issuer: string
  issuedAt: number
  issuedBy: string
  state: 'valid' | 'withdrawn'
  withdrawnAt?: number
  withdrawnBy?: string
  reason?: string
}

export function certificateIdOf(competitionId: string, no: number, turn: number): string {
  return `${competitionId}-${no}-${turn}`
}

/** The competition of a certificate, by its id. */
export function competitionOfCertificate(certificateId: string): string {
  return certificateId.replace(/-\d+-\d+$/, '')
}

/** Signs that nobody mixes up when a number is read out or copied by hand. */
export const NUMBER_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const NUMBER = /^HQ-\d{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/

/** A number as it was typed or scanned; undefined when it is none. */
export function readNumber(typed: string): string | undefined {
  const number = typed
    .trim()
    .toUpperCase()
    .replace(/[—–－\s]+/g, '-')
  return NUMBER.test(number) ? number : undefined
}

/** What the certificate is for, in one line: 第 6 名. */
export function merit({ kind, place }: Pick<Certificate, 'kind' | 'place'>): string {
  return kind === 'honour' && place !== undefined ? `第 ${place} 名` : '参加了比赛'
}
