import type { FirstStep, FirstSteps } from '#shared/desk/firstSteps'

export const stepTexts = {
  title: '头几步',
  aside: '做完一步，自己打勾',
  station: '写上服务站电话',
  officers: '请服务站的同事进来',
  unions: '登记工会',
  enterprises: '登记企业',
  people: '导入名册',
  chairs: '邀请各家主席',
  account: '接上公众号',
  why: {
    station: '手机上处处写着“请打服务站电话”，写上以后大家在“服务”里一点就能打。',
    officers: '要公开的消息和推送由另一位看过再发，最好至少两位；只有一位时，等满一小时、写明理由才能自己放行。',
    unions: '先有工会，企业和会员才有地方归。',
    enterprises: '职工在手机上选自己的企业，核对身份。',
    people: '名册上有的人，才能报名参加活动。',
    chairs: '主席看得到本工会的人和活动。一张单子打印出来，一家一个码。',
    account: '接上以后能推送给关注者。不接，小程序和工作台照样用。',
  } satisfies Record<FirstStep, string>,
  go: '去做',
  byFederation: '由总工会负责人做',
  done: '，已经做好',
  open: '，还没有做',
  count: (step: FirstStep, { officers, unions, enterprises, people, chairs }: FirstSteps): string => {
    const lines: Record<FirstStep, string> = {
      station: '',
      officers: `${officers} 位`,
      unions: `${unions} 家`,
      enterprises: `${enterprises} 家`,
      people: `${people.toLocaleString()} 人`,
      chairs: `${chairs} 位`,
      account: '',
    }
    return lines[step]
  },
}
