import type { Certificate } from './certificate'

/** A row of the desk's list. */
export type CertificateRow = Pick<
  Certificate,
  'id' | 'number' | 'no' | 'turn' | 'name' | 'unit' | 'kind' | 'place' | 'state' | 'issuedAt' | 'withdrawnAt' | 'reason'
>

/** All certificates of a competition, and whether its order is final by now. */
export interface CertificateBoard {
  name: string
  eventTitle: string
  isFinal: boolean
  /** So many stand in the final order. */
  people: number
  rows: CertificateRow[]
  /** Whoever of the order has letters in name or union that cannot be printed; missing where nobody has. */
  unprintable?: { no: number; name: string; letters: string[] }[]
}

/** One's own, without who issued it. */
export type OwnCertificate = Pick<
  Certificate,
  'id' | 'number' | 'name' | 'unit' | 'kind' | 'place' | 'eventTitle' | 'competitionName' | 'playedAt' | 'state'
>

/** What whoever scans a certificate reads: no id of a person, and not why it was withdrawn. */
export type CheckedCertificate = Pick<
  Certificate,
  | 'number'
  | 'name'
  | 'unit'
  | 'kind'
  | 'place'
  | 'eventTitle'
  | 'competitionName'
  | 'playedAt'
  | 'issuer'
  | 'issuedAt'
  | 'state'
  | 'withdrawnAt'
>
