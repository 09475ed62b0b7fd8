import type { Person } from '#shared/identity/person'
import type { Store } from '../../cloudfunctions/server/store'

/** A person one can choose to be; those with a `title` stand on the front door. */
export interface DemoPerson {
  id: string
  name: string
  role: 'worker' | 'member' | 'chair' | 'officer' | 'federation'
  openId: string
  followerOpenId: string
  title?: string
  line?: string
}

const CAST: Record<string, { title: string; line: string }> = {
  worker: { title: '职工，还没入会', line: '第一次打开，先核对身份再报名' },
  p00001: { title: '会员，52 岁', line: '看消息，报象棋，等候补' },
  'chair-union-e002': { title: '企业工会主席', line: '看本企业的报名，办本企业的活动' },
  'officer-1': { title: '服务站干部', line: '写消息，推送，管报名' },
  federation: { title: '街道总工会主席', line: '看全局，管每一件事' },
}

const A_LOOK = 1000

/** All people who can sign in, by stable ids: those of the front door first, then members, chairs and officers. */
export async function demoPeople(store: Store): Promise<{ people: DemoPerson[] }> {
  const everybody = await listEverybody(store)
  const firmOf = await enterpriseNames(store, everybody)
  const people = everybody.map((person) => describe(person, firmOf(person)))
  const order = Object.keys(CAST)
  const cast = order.flatMap((id) => people.filter((person) => person.id === id))
  return { people: [...cast, ...people.filter(({ id }) => !order.includes(id))] }
}

function describe(person: Person, firm: string | undefined): DemoPerson {
  const { id, name } = person
  const phones = { openId: `o-mini-${id}`, followerOpenId: `o-follow-${id}` }
  const part = CAST[id]
  const line = firm ? `${firm}\n${part?.line}` : part?.line
  return { id, name, role: roleOf(person), ...phones, ...(part && { title: part.title, line: line ?? '' }) }
}

function roleOf({ roles, member }: Person): DemoPerson['role'] {
  const kinds = roles.map(({ kind }) => kind)
  const highest = (['federation', 'officer', 'chair'] as const).find((kind) => kinds.includes(kind))
  return highest ?? (member ? 'member' : 'worker')
}

async function listEverybody({ people }: Store): Promise<Person[]> {
  const found: Person[] = []
  for (;;) {
    const rows = await people.list({ order: ['_id', 'asc'], limit: A_LOOK, skip: found.length })
    found.push(...rows)
    if (rows.length < A_LOOK) return found
  }
}

/** Names of enterprises for the people of the front door; the others are shown without. */
async function enterpriseNames({ enterprises }: Store, people: Person[]) {
  const shown = people.filter(({ id }) => Object.hasOwn(CAST, id))
  const firms = await enterprises.listByIds(shown.flatMap(({ member }) => member?.enterpriseId ?? []))
  const names = new Map(firms.map(({ id, name }) => [id, name]))
  return ({ id, member }: Person) => (Object.hasOwn(CAST, id) ? names.get(member?.enterpriseId ?? '') : undefined)
}
