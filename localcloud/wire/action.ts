import type { Cloud } from './cloud'
import type { WireRequest } from './wireRequest'

/** Answers one kind of request with the fields of its reply. */
export type Action = (cloud: Cloud, request: WireRequest) => Promise<Record<string, unknown>>
