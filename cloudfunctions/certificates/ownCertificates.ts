import type { Leaver } from '#server/retention/leaver'
import { knownFacts, MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import { merit } from '#shared/certificates/certificate'

/** 我的证书, as one's own data. */
export const ownCertificates: OwnSource = {
  title: '我的证书',
  of: ['all-certificates'],
  list: async ({ store, person }) => {
    const own = await store.certificates.list({ where: { personId: person.id }, limit: MOST_OWN })
    return own.map((certificate) => ({
      title: certificate.eventTitle,
      facts: knownFacts([
        ['编号', certificate.number],
        ['写的名字', certificate.name],
        ['单位', certificate.unit],
        ['比赛', certificate.competitionName],
        ['写的什么', merit(certificate)],
        ['什么时候发的', paperMoment(certificate.issuedAt)],
        ['撤回', certificate.withdrawnAt === undefined ? undefined : paperMoment(certificate.withdrawnAt)],
        ['为什么撤回', certificate.reason],
      ]),
    }))
  },
}

/** Whoever leaves for good takes their certificates along: nobody can check them any more. Pictures go with their own time. */
export const leaveCertificates: Leaver = {
  async forGood({ certificates }, { id: personId }) {
    await certificates.remove({ personId })
    return false
  },
}
