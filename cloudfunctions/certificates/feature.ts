import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { certificatesContract } from '#shared/certificates/contract'
import { collections } from './collections'
import { giveOwn, givePaper } from './giveCertificate'
import { issueCertificates, reissueCertificate } from './issueCertificates'
import { nameCertificates } from './nameCertificates'
import { leaveCertificates, ownCertificates } from './ownCertificates'
import { checkCertificate, listOfCompetition, listOwn } from './seeCertificates'
import { withdrawCertificate } from './withdrawCertificate'

/** 证书. */
export const certificates: Feature = {
  actions: open(certificatesContract, {
    'certificates.of': listOfCompetition,
    'certificates.issue': issueCertificates,
    'certificates.withdraw': withdrawCertificate,
    'certificates.reissue': reissueCertificate,
    'certificates.paper': givePaper,
    'certificates.mine': listOwn,
    'certificates.own': giveOwn,
    'certificates.check': checkCertificate,
  }),
  collections,
  names: nameCertificates,
  leaver: leaveCertificates,
  own: ownCertificates,
}
