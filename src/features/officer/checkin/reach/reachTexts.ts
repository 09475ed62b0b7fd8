export const reachTexts = {
  title: (members: number, left: number) =>
    left === 0 ? `${members} 名会员都来过` : `${members} 名会员里，${left} 人这一年没来过`,
  rule: '近 12 个月，签了到才算',
  came: (came: number, share: number) => `来过 ${came} 人，${share}%`,
  left: (left: number) => `没来过 ${left} 人`,
  before: (share: number) => `再上一年 ${share}%`,
  firms: '哪些单位没顾上',
  firm: (came: number, members: number) => `${came} / ${members} 人`,
  firmLeft: (left: number) => `${left} 人没来过`,
  who: '没来过的人',
  more: (more: number) => `还有 ${more} 人没有列出来。`,
  note: '名单用来请人，不用来考核谁。',
  invite: '看活动，替他们报名',
  none: '名册里还没有会员',
  noneText: '会员在名册上以后，这里数得出谁来过。',
}
