export const privacyTexts = {
  account: '账号与隐私',
  accountNote: '资料怎么用，怎么注销',
  leavingNote: (day: string) => `账号将在 ${day}注销，点这里可以撤回`,
  statement: '个人信息保护说明',
}
