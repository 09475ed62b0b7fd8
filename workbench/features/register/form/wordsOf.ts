import { type EnterpriseCard, NO_UNION, type UnionCard } from '#shared/directory/directory'
import type { EnterpriseWords, UnionWords } from '#shared/register/words'

/** Words of a union as its form shows them; an empty form without one. */
export function unionWords(union?: UnionCard): UnionWords {
  return {
    name: union?.name ?? '',
    kind: union?.kind ?? 'enterprise',
    chair: union?.chair ?? '',
    officerId: union?.officerId ?? null,
    phone: union?.phone ?? null,
    hours: union?.hours ?? null,
    termFrom: union?.termFrom ?? null,
    termUntil: union?.termUntil ?? null,
  }
}

/** The same for an enterprise; a new one may begin in a union. */
export function enterpriseWords(enterprise?: EnterpriseCard, unionId = NO_UNION): EnterpriseWords {
  return {
    name: enterprise?.name ?? '',
    unionId: enterprise?.unionId ?? unionId,
    code: enterprise?.code ?? null,
    size: enterprise?.size ?? 'micro',
    ownership: enterprise?.ownership ?? 'private',
    industry: enterprise?.industry ?? '',
    staff: enterprise?.staff ?? null,
    gridId: enterprise?.gridId ?? '',
    buildingId: enterprise?.buildingId ?? null,
    address: enterprise?.address ?? '',
    floor: enterprise?.floor ?? null,
    isOutside: enterprise?.isOutside ?? false,
    contacts: enterprise?.contacts ?? null,
    officerId: enterprise?.officerId ?? null,
    phone: enterprise?.phone ?? null,
    hours: enterprise?.hours ?? null,
  }
}
