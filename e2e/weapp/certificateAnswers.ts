import type { CheckedCertificate, OwnCertificate } from '#shared/certificates/view'

/** What the cloud tells of certificates: one's own, its picture, and what anybody reads who checks it. */
export function certificateAnswers(now: number) {
  const own: OwnCertificate = {
    ...{ id: 'pearl-1-1', number: 'HQ-2026-2345-6789', name: '周示例', unit: '朔风餐饮', kind: 'honour', place: 6 },
    ...{ eventTitle: '“明珠杯”职工象棋比赛', competitionName: '个人赛', playedAt: now, state: 'valid' },
  }
  const { id: _id, ...rest } = own
  const checked: CheckedCertificate = { ...rest, issuer: '西长安街街道总工会', issuedAt: now }
  return {
    'certificates.mine': [own],
    'certificates.own': { url: 'https://files.example.cn/certificate.png', width: 1240, height: 1754 },
    'certificates.check': checked,
  }
}
