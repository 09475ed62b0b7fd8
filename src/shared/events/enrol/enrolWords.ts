import type { WhoRefusal } from '../fairness/decideWho'
import type { RegistrationRefusal } from '../registration'

/** Why somebody could not be enrolled, in a few words for the chair. */
const words: Partial<Record<RegistrationRefusal, string>> = {
  members_only: '还不是会员，请先入会',
  not_eligible: '活动不对本工会开放',
  full: '名额满了',
  line_full: '候补也满了',
  taken_out: '之前被移出过，请问主办工会',
  not_open_yet: '报名还没开始',
  closed: '报名已经截止',
  cancelled: '活动取消了',
  not_published: '活动还没有发布',
}

/** `about` is what a rule says of somebody; the sentence that members read is not for the chair. */
export function enrolWhy(reason: RegistrationRefusal | WhoRefusal, about?: string): string {
  return about ?? words[reason] ?? '不符合参加条件'
}
