import { EATS_ALL } from '#shared/events/family/companionWords'
import type { PassedWhy } from '#shared/events/places/placeBook'
import type { RegistrationRefusal } from '#shared/events/registration'
import type { TeamKind } from '#shared/events/team/teamRule'

export const eventTexts = {
  say: '对这个活动有话说',
  sayNote: '有编号，有答复的日子，可以不留名',
  detail: '活动详情',
  myEvents: '我的报名',
  emptyTitle: '现在没有活动',
  emptyText: '新活动发布以后，会出现在这里。',
  emptyKind: '这一类暂时没有，看看别的活动。',
  seeAll: '看全部活动',
  noneTitle: '您还没有报过名',
  noneText: '看看最近有什么活动能参加。',
  findEvents: '去看活动',
  places: '名额还剩多少',
  judge: '您来了吗？说说怎么样',
  judgeNote: '选一张脸，不带名字',
  about: '活动说明',
  steps: '怎么参加',
  enrol: '给职工报名',
  enrolHint: '从名册里挑，或粘贴群里的接龙',
  organiser: '主办',
  competition: '对阵、成绩和排名',
  articles: '相关消息',
  inSinglePage: '要报名，请点最下面的“前往小程序”。',
  queue: '排队的人',
  persons: '人',
  families: '家',
  teams: '队',
  pairs: '对',
  tooFew: (left: number, people: number) => `现在空着 ${left} 个，不够您一家 ${people} 个人；够了就轮到您。`,
  saves: (many: number, until: string) =>
    `空出来的 ${many} 个先给您家攒着，到${until}；够了就是您家的，还不够就先给后面的人，您的位置不变。`,
  queueRule: '前面有人取消，就按顺序往前补；轮到您时直接占上名额，并发消息给您。',
  offerRule: '前面有人取消，名额就按顺序给您留几个小时，发消息问您去不去；晚上不打扰，从早上 8 点算起。',
  oneLine: '各场次一起排队；您选的那一场空出来，按顺序轮到您。',
  rests: (when: string) => `您说了再等等：${when} 以后再轮到您。`,
  share: '转给工友',
  coming: '接下来',
  past: '以前的',
  onlyLatest: (count: number) => `这里只列出最近 ${count} 次报名`,
}

export const sessionTexts = {
  choose: '选一场',
  reserve: (name: string) => `给“${name}”留的`,
  until: (when: string) => `留到 ${when}，之后给大家`,
  everybody: '大家都能报的',
  left: (left: number, capacity: number) => `余 ${left} / 共 ${capacity}`,
  forLine: (left: number) => `余 ${left}，给候补`,
  none: '已满',
  chooseFirst: '请先选一场',
  several: '您的场次，点一场再报，点已报的可以退',
  each: (each: number, held: number) =>
    held < each
      ? `每人最多 ${each} 场，您报了 ${held} 场：点别的场次可以再报`
      : `您报满 ${each} 场了；想换一场，先点一场退掉`,
  moreTitle: (name: string) => `再报${name}？`,
  moreText: '已经报上的场次不变。',
  more: '再报这一场',
  moreDone: (name: string) => `${name}报上了`,
  lessTitle: (name: string) => `退掉${name}？`,
  lessText: '这一场的名额让给别人，您报的别的场次不变。',
  less: '退这一场',
  lessDone: (name: string) => `${name}退掉了`,
  changeTitle: (name: string) => `换到${name}？`,
  changeText: '换成了，原来那一场的名额让给别人；换不成，原来的名额还是您的。',
  change: '换过去',
  stay: '先不动',
}

export const offerTexts = {
  title: '轮到您了，去不去？',
  session: (name: string) => `场次：${name}`,
  stillHeld: '还留',
  until: (when: string) => `到${when}`,
  rule: (clock: string) => `${clock} 前没有答复，就轮到下一位；您可以再排到队尾。`,
  wait: '这次去不了，还想接着等',
  accept: '我要去',
  pass: '让给下一位',
  passTitle: '让给下一位？',
  passText: '名额马上给后面的人，您也不再排队。还想等的话，点“还想接着等”。',
}

/** Why somebody behind came up first, as the one who was passed over reads it. */
export const passedText: Record<PassedWhy, string> = {
  reserved: '刚才空出来的是给别的单位或人群留的名额，所以先轮到了后面的人。您的位置不变。',
  party: '刚才空出来的不够您一起来的几个人，所以先轮到了后面的人。您的位置不变。',
  ceiling: '您的单位已经报满了每家的上限，所以先轮到了后面的人；本单位有人取消，就轮到您。',
  resting: '您说了再等等，所以先轮到了后面的人。您的位置不变。',
  forming: '您的队人还没齐，所以先轮到了后面的队；人齐了，就轮到您的队。',
  unfit: '轮到您时，您已经不符合这个活动的条件，所以先轮到了后面的人；又符合了，就再轮到您。',
}

export const registerTexts = {
  joinFirst: '还不是会员，先入会，名额留三天',
  claim: (left: number) => `替本工会领一份，还剩 ${left} 份`,
  title: '填写报名',
  checked: '您符合条件',
  promise: '填过的内容都留着，断网也不会丢',
  registered: '报上了',
  awaits: '报上了，还要审一下',
  changesTold: '有变动会发消息给您。',
  kept: '已保存，等联网',
  queued: '已排进候补',
  tooFew: (left: number, people: number) => `余 ${left} 个不够 ${people} 个人`,
  leave: '来不了，取消报名',
  withdrawn: '已取消报名',
  withdrawnText: '名额让给别人了，谢谢您早说。',
  left: '已退出候补',
  leftText: '想再来的话，随时可以重新排队。',
  seeMine: '看我的报名',
  seeOthers: '看看别的活动',
  seeEvent: '回到活动',
  wait: '正在提交…',
  join: '进队',
  beginTeam: (kind: TeamKind) => (kind === 'pair' ? '报名，再请搭档' : '我来建队'),
  beginTeamAs: (kind: TeamKind, number: number) =>
    kind === 'pair' ? `报名，占第 ${number} 个名额，再请搭档` : `我来建队，占第 ${number} 个名额`,
  inviteMates: (kind: TeamKind) => `去请${kind === 'pair' ? '搭档' : '队友'}`,
  stillMissing: (kind: TeamKind) => (kind === 'pair' ? '还差一位搭档' : '队里人还没齐'),
  together: (when: string) => `${when} 前到齐，名额才留得住`,
  teamHeld: (when: string) => `名额先给你们留着，请在 ${when} 前把人请齐。`,
}

/** What was tapped without a network. */
export const waitingWishTexts = {
  rule: '有了网络会自己提交，不用一直开着',
  kept: {
    place: '已保存，联网后提交，还没有占到名额',
    draw: '已保存，联网后提交，还没有登记上',
    team: '已保存，联网后提交，还没有进队、没有占到位子',
    leave: '取消已保存，联网后提交；提交以前名额还是您的',
  },
  drop: { place: '先不报了', draw: '先不登记了', team: '先不进队了', leave: '不取消了，还是要去' },
  answers: '改好的已保存，联网后提交',
}

/** Texts of the disabled button: why nobody can register now. */
export const closedText: Partial<Record<RegistrationRefusal, string>> = {
  closed: '报名已经截止',
  cancelled: '活动已经取消',
  not_published: '活动还没有发布',
  members_only: '只对工会会员开放',
  not_eligible: '只对指定工会开放',
  post_only: '只对指定的工会岗位开放',
  tag_only: '只对指定的职工开放',
  never_only: '只对没参加过的人开放',
  before_only: '只对参加过的人开放',
  once_a_year: '今年已参加过同类活动',
  birth_year_needed: '请先填出生年份',
  age_only: '年龄不在这次收的范围',
  paused: '现在暂停报名',
  chair_only: '由工会主席来领',
  claimed_already: '本工会已经领过了',
  session_unknown: '请先选一场',
  full: '名额已满，不设候补',
  line_full: '名额和候补都满了',
}

/** 年龄: the own year of birth in a sign-up. */
export const ageTexts = {
  title: '您的出生年份',
  once: (ages: string) => `这次收 ${ages}的人；点这里填，只填一次`,
  known: (year: number, age: number) => `${year} 年生，活动那年 ${age} 岁`,
  unfit: '请看看别的活动；填错了，点上面那一行改。',
  needed: '请先填您的出生年份，点上面那一行。',
  offline: '没有读出来，点这里再试一次',
}

/** 谁去: the family in a sign-up. */
export const familyTexts = {
  who: '谁去',
  once: '填过一次，以后只点选',
  self: (name: string) => `${name}（您）`,
  selfNote: '本人要去',
  age: (year: number, age: number) => `${year} 年生，${age} 岁`,
  unfit: (age: number, youngest: number, oldest: number) => `${age} 岁，这次收 ${youngest} 到 ${oldest} 岁`,
  enough: (most: number) => `最多带 ${most} 位，先去掉一位再选`,
  add: '添一位家人',
  consent: '监护人同意书',
  agree: (names: string) => `我是${names}的监护人，看过并同意`,
  version: (version: number) => `第 ${version} 版`,
  eats: (name: string, food: string) => `这次有${food}，${name}有什么不能吃的`,
  eatsAll: EATS_ALL,
  eatsNot: '有忌口',
  eatsWhat: '写清楚不能吃什么',
  eatsHint: '例如：蛋清会起疹子',
  notSame: '不是同一个孩子，继续报名',
  notSameChild: '不是同一个孩子，照样保存',
  offline: '家人没有读出来，点这里再试一次',
}

export const movedTexts = {
  title: (time: boolean, venue: boolean) =>
    time && venue ? '时间和地点改了' : time ? '时间改了' : venue ? '地点改了' : '活动改了',
  before: '原来：',
  after: '现在：',
  reason: '原因：',
  stay: '还去',
  leave: '不去了',
  stays: '您答了还去，名额给您留着',
}
