export const privacyTexts = {
  title: (data: string) => `微信要把“${data}”交给我们`,
  contract: '看《用户隐私保护指引》',
  statement: '看《个人信息保护说明》',
  use: '怎么用您的资料：看《个人信息保护说明》',
  agree: '同意',
  decline: '不同意',
}
