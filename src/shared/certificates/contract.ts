import { type Contract, does, gives, Nothing, reads } from '../contract'
import type { GivenPicture } from '../pictures/words'
import { competitionOfCertificate } from './certificate'
import { CertificateInput, CheckInput, IssueInput, OfCompetitionInput, WithdrawInput } from './input'
import type { CertificateBoard, CheckedCertificate, OwnCertificate } from './view'

const CERTIFICATE = { certificateId: 'pearl-1-1' }

const ofCompetition = ({ competitionId }: { competitionId: string }) =>
  ({ kind: 'competition', id: competitionId }) as const
const ofCertificate = ({ certificateId }: { certificateId: string }) =>
  ofCompetition({ competitionId: competitionOfCertificate(certificateId) })

/** 证书. Handed out by whoever runs the competition, read by those who have one, and checked by anybody. */
export const certificatesContract = {
  'certificates.of': reads({
    who: 'organiser',
    of: ofCompetition,
    input: OfCompetitionInput,
    output: gives<CertificateBoard>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { competitionId: 'pearl' },
  }),
  'certificates.issue': does({
    who: 'organiser',
    of: ofCompetition,
    name: '发证书',
    about: ({ competitionId }) => competitionId,
    input: IssueInput,
    output: gives<{ issued: number }, 'order_not_final'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { competitionId: 'pearl', places: 3, others: false },
  }),
  'certificates.withdraw': does({
    who: 'organiser',
    of: ofCertificate,
    name: '撤回证书',
    about: ({ certificateId }) => certificateId,
    input: WithdrawInput,
    output: gives<{ withdrawn: true }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...CERTIFICATE, reason: '名字写错了' },
  }),
  'certificates.reissue': does({
    who: 'organiser',
    of: ofCertificate,
    name: '重新发证书',
    about: ({ certificateId }) => certificateId,
    input: CertificateInput,
    output: gives<{ certificateId: string }, 'certificate_stands' | 'order_not_final'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: CERTIFICATE,
  }),
  'certificates.paper': reads({
    who: 'organiser',
    of: ofCertificate,
    input: CertificateInput,
    output: gives<GivenPicture, 'certificate_withdrawn' | 'picture_not_drawn'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: CERTIFICATE,
  }),
  'certificates.mine': reads({
    who: 'person',
    input: Nothing,
    output: gives<OwnCertificate[]>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'certificates.own': reads({
    who: 'person',
    input: CertificateInput,
    output: gives<GivenPicture, 'certificate_withdrawn' | 'picture_not_drawn'>(),
    answers: [401, 404, 200, 404, 404, 404, 404],
    example: CERTIFICATE,
  }),
  'certificates.check': reads({
    who: 'anyone',
    input: CheckInput,
    output: gives<CheckedCertificate, 'certificate_unknown'>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { number: 'HQ-2026-2345-6789' },
  }),
} as const satisfies Contract
