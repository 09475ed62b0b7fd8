import type { Wechat } from '#server/wechat/openWechat'
import type { QuotaName, QuotaRow } from '#shared/account/view'
import type { AccountType } from '#shared/capability'

/** WeChat's calls whose daily quota runs out first, by account. */
const paths: Record<AccountType, [QuotaName, string][]> = {
  official: [
    ['template', '/cgi-bin/message/template/send'],
    ['mass', '/cgi-bin/message/mass/send'],
    ['followers', '/cgi-bin/user/get'],
    ['unionIds', '/cgi-bin/user/info/batchget'],
  ],
  miniprogram: [
    ['subscribe', '/cgi-bin/message/subscribe/send'],
    ['phone', '/wxa/business/getuserphonenumber'],
  ],
}

/** Quotas of an account's calls for the rest of the day; one that WeChat does not tell is left out. */
export async function readQuotas(client: Wechat, type: AccountType): Promise<QuotaRow[]> {
  const rows = await Promise.all(
    paths[type].map(async ([name, path]) => {
      const told = await client.getQuota(path)
      return told.kind === 'answered' ? [{ name, ...told.value }] : []
    })
  )
  return rows.flat()
}
