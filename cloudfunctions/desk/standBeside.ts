import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { BESIDE_MS, type Others } from '#shared/desk/beside'
import { done } from '#shared/result'

interface At {
  thing: string
  isLeaving: true | undefined
}

/** More people than write at one thing; a list of more would say nothing. */
const AT_MOST = 5

export async function besideArticle(
  { articleId, isLeaving }: Input<'desk.besideArticle'>,
  context: PersonContext
): Promise<Output<'desk.besideArticle'>> {
  return done(await standBeside({ thing: `article:${articleId}`, isLeaving }, context))
}

export async function besideEvent(
  { eventId, isLeaving }: Input<'desk.besideEvent'>,
  context: PersonContext
): Promise<Output<'desk.besideEvent'>> {
  return done(await standBeside({ thing: `event:${eventId}`, isLeaving }, context))
}

/**
 * Says that somebody writes there, until their browser has been silent for a minute, and who else does. Two questions to
 * the database, one when they leave; nothing looks after the rows but the night.
 */
async function standBeside({ thing, isLeaving }: At, { store, person, now }: PersonContext): Promise<Others> {
  const { besides } = store
  const id = `${thing}:${person.id}`
  if (isLeaving) {
    await besides.remove({ _id: id })
    return { names: [] }
  }
  const [others] = await Promise.all([
    besides.list({ where: { thing, until: _.gt(now), personId: _.neq(person.id) }, limit: AT_MOST, fields: ['name'] }),
    besides.put({ id, thing, personId: person.id, name: person.name, until: now + BESIDE_MS }),
  ])
  return { names: others.map(({ name }) => name) }
}
