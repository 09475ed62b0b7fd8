export const receiptTexts = {
  asked: '这条通知要回执：看完以后，请点下面的“确认回执”。',
  askedUntil: (moment: string) => `这条通知要回执：看完以后，请在 ${moment} 前点下面的“确认回执”。`,
  late: (moment: string) => `这条通知要在 ${moment} 前回执，现在点“确认回执”还来得及登记。`,
  confirmed: (moment: string) => `您已在 ${moment} 确认回执`,
  noted: (moment: string) => `${moment} 已按您的话代您登记回执，不用再点`,
  signInFirst: '收到这条通知的人要回执。您还没有登录：请在微信小程序里打开这一条，再确认。',
  bindFirst: '收到这条通知的人要回执。核对身份以后就能确认，点这里核对。',
  act: '我已看过，确认回执',
  waits: '您的回执已保存，联网后提交',
  rule: '确认以后，发通知的干部和您的工会主席看得到您确认了',
}
