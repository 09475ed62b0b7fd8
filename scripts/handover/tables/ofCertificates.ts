import { merit } from '#shared/certificates/certificate'
import { type HandoverTable, timeText } from '../table'

export const certificateTable: HandoverTable = {
  title: '证书',
  of: ['certificates'],
  head: ['编号', '活动', '比赛', '姓名', '单位', '写的是', '发证的工会', '谁发的', '什么时候', '撤回', '为什么撤回'],
  async *rows({ store }) {
    for await (const part of store.certificates.walk())
      for (const certificate of part) {
        const { number, eventTitle, competitionName, name, unit, issuer, issuedBy, issuedAt } = certificate
        yield [
          ...[number, eventTitle, competitionName, name, unit, merit(certificate), issuer, issuedBy],
          ...[timeText(issuedAt), timeText(certificate.withdrawnAt), certificate.reason ?? ''],
        ]
      }
  },
}
