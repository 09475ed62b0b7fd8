export const privacyTexts = {
  title: (data: string) => `要用微信里的“${data}”，先问问您`,
  contract: '看《用户隐私保护指引》',
  statement: '看《个人信息保护说明》',
  use: '怎么用您的资料：看《个人信息保护说明》',
  agree: '同意',
  decline: '不同意',
}
