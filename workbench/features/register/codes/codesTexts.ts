export const codesTexts = {
  title: '核对二维码',
  joinTitle: '入会二维码',
  howToJoin:
    '每家工会一张 A4，贴在店里、楼道里。没入会的人扫了，直接申请入这家工会，两分钟就好；二维码里没有任何人的信息。',
  print: '打印核对二维码',
  printAll: (count: number) => `打印这 ${count} 张`,
  printOne: '打印',
  how: '每家一张 A4，贴在会员看得到的地方。会员扫了，打开核对身份的页面，单位已经选好；二维码里没有任何人的信息。',
  many: (count: number, more: boolean) => `${more ? '前 ' : ''}${count} 家工会`,
  noneTitle: '没有要打印的',
  none: '这个筛选下没有工会，请回到名单换一个筛选。',
  noUnionsTitle: '还没有工会',
  noUnions: '先新建一家工会，或者用表格导入一批；有了工会，它的核对二维码就能在这里打印。',
  more: '还有，再加上',
  closed: '它已经关闭，不能再用来核对身份。请回到名单，打印它并到的那一家。',
  federation: '西长安街街道总工会',
  headline: '扫一扫，核对会员身份',
  steps: ['用微信扫上面的二维码', '写下您的姓名，单位已经选好', '点“用微信手机号核对”，核对好了就能报名'],
  stepsChoosing: ['用微信扫上面的二维码', '选您的企业，写下您的姓名', '点“用微信手机号核对”，核对好了就能报名'],
  address: '扫不了？在微信里打开小程序“红墙长安”，到“我的”里核对身份',
  holds: '二维码里是',
  phone: (phone: string) => `有不清楚的，打工会电话 ${phone}`,
  picture: (name: string) => `${name}的核对二维码`,
}

/** Words of the sheet that leads to an application. */
export const joinSheetTexts = {
  headline: '扫一扫，两分钟申请入会',
  steps: ['用微信扫上面的二维码', '答三个问题，写下您的姓名', '点一下，用微信手机号交给主席'],
  address: '扫不了？在微信里打开小程序“红墙长安”，到“服务”里点“我要入会”',
  picture: (name: string) => `${name}的入会二维码`,
}
