import { useAsk } from '#client/asking/useAsk'
import type { BindCode } from '#shared/membership/bindCode'
import { membershipTexts as texts } from '../texts'

interface Named {
  id: string
  name: string
}

/** What the code that somebody scanned leads to. */
export type Scanned =
  | { kind: 'nothing' }
  | { kind: 'asking' }
  | { kind: 'lost'; text: string }
  | { kind: 'union'; union: Named }
  | { kind: 'firm'; firm: Named; union?: Named }

/** Asks what a scanned code stands for; a union with a single enterprise is that enterprise. */
export function useScanned({ unionId = '', enterpriseId = '' }: BindCode = {}): Scanned {
  const byUnion = { when: unionId !== '' && enterpriseId === '' }
  const { load: firm } = useAsk('directory.enterprise', { enterpriseId }, { when: enterpriseId !== '' })
  const { load: union } = useAsk('directory.union', { unionId }, byUnion)
  const { load: firms } = useAsk('directory.enterprises', { unionId }, byUnion)

  if (enterpriseId !== '') {
    if (firm.kind !== 'ready') return unready(firm)
    if (firm.value.closedAt) return { kind: 'lost', text: texts.scannedClosed }
    const { id, name, unionName } = firm.value
    const own = firm.value.unionId && { union: { id: firm.value.unionId, name: unionName } }
    return { kind: 'firm', firm: { id, name }, ...own }
  }
  if (unionId === '') return { kind: 'nothing' }
  if (union.kind !== 'ready') return unready(union)
  if (firms.kind !== 'ready') return unready(firms)
  if (union.value.closedAt) return { kind: 'lost', text: texts.scannedClosed }
  const named = { id: union.value.id, name: union.value.name }
  const [only, ...others] = firms.value.items
  if (!only || others.length > 0) return { kind: 'union', union: named }
  return { kind: 'firm', firm: { id: only.id, name: only.name }, union: named }
}

function unready(load: { kind: 'loading' } | { kind: 'failed'; offline: boolean }): Scanned {
  if (load.kind === 'loading') return { kind: 'asking' }
  return { kind: 'lost', text: load.offline ? texts.scannedOffline : texts.scannedUnknown }
}
