import { randomUUID } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { AnyAction } from '#shared/contract'
import { contracts } from '#shared/contracts'
import { lookUp } from '#shared/lookUp'
import { done, refused } from '#shared/result'
import { statement } from './statement'

const STATEMENT = 'statement'

const all: Record<string, AnyAction> = contracts

/** 同意. Written down with version, time and place before it counts; a second tap on the same version is the same yes. */
export async function agree(
  { version, where }: Input<'privacy.agree'>,
  { store, person, now }: PersonContext
): Promise<Output<'privacy.agree'>> {
  if (version !== statement.version) return refused('consent_outdated')
  if (person.agreed?.version === version) return done(person.agreed)
  await store.consents.add({
    id: randomUUID(),
    personId: person.id,
    kind: 'given',
    version,
    at: now,
    where: placeOf(where),
  })
  const agreed = { version, at: now }
  await store.people.change({ _id: person.id }, { agreed: agreed, tookBackAt: _.remove() })
  return done(agreed)
}

/** The action that wanted it, where there is such a one. */
function placeOf(action: string): string {
  return lookUp(all, action)?.collects ? action : STATEMENT
}

/** 撤回同意. Nothing more is collected until the person agrees again; what is there stays until they leave. */
export async function withdrawConsent(
  _input: Input<'privacy.withdraw'>,
  { store, person, now }: PersonContext
): Promise<Output<'privacy.withdraw'>> {
  const { agreed } = person
  if (!agreed) return done({ withdrawn: true })
  await store.people.change({ _id: person.id }, { agreed: _.remove(), tookBackAt: now })
  const line = { id: randomUUID(), personId: person.id, version: agreed.version, at: now }
  await store.consents.add({ ...line, kind: 'withdrawn', where: STATEMENT })
  return done({ withdrawn: true })
}
