import type { Person } from '#shared/identity/person'
import type { Store } from '../../cloudfunctions/server/store'

const MEMBERS = 3000
const A_LOOK = 1000

interface DemoPerson {
  id: string
  name: string
  title: string
  line: string
  openId: string
  followerOpenId: string
  roles: Person['roles']
}

const CAST: Record<string, { title: string; line: string }> = {
  worker: { title: '职工，还没入会', line: '第一次打开，先核对身份再报名' },
  p00001: { title: '会员，52 岁', line: '看消息，报象棋，等候补' },
  'chair-union-e002': { title: '企业工会主席', line: '看本企业的报名，办本企业的活动' },
  'officer-1': { title: '服务站干部', line: '写消息，推送，管报名' },
  federation: { title: '街道总工会主席', line: '看全局，审推送' },
}

/** Who one can be: five people with a part to play, then every member with a phone, by stable ids. */
export async function demoPeople({ people, enterprises }: Store): Promise<{ cast: DemoPerson[]; members: string[] }> {
  const found = await people.listByIds(Object.keys(CAST))
  const firms = await enterprises.listByIds(found.flatMap(({ member }) => member?.enterpriseId ?? []))
  const byId = new Map(found.map((person) => [person.id, person]))
  const cast = Object.entries(CAST).flatMap(([id, part]) => {
    const person = byId.get(id)
    if (!person) return []
    const firm = firms.find((each) => each.id === person.member?.enterpriseId)?.name
    return {
      id,
      name: person.name,
      ...part,
      line: firm ? `${firm}\n${part.line}` : part.line,
      roles: person.roles,
      ...phonesOf(id),
    }
  })
  return { cast, members: await memberIds(people) }
}

function phonesOf(id: string) {
  return { openId: `o-mini-${id}`, followerOpenId: `o-follow-${id}` }
}

async function memberIds(people: Store['people']): Promise<string[]> {
  const ids: string[] = []
  while (ids.length < MEMBERS) {
    const rows = await people.list({
      where: { _id: /^p\d{5}$/ },
      order: ['_id', 'asc'],
      limit: A_LOOK,
      skip: ids.length,
    })
    if (rows.length === 0) break
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}
