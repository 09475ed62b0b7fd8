import { UNION_KINDS, type UnionKind } from '#shared/directory/directory'

export function unionKindFrom(text: string | undefined): UnionKind | 'all' {
  return UNION_KINDS.find((kind) => kind === text) ?? 'all'
}
