import { type Audience, everybody, NEVER } from '#shared/pushes/audience'

/** The audience with which an address opens the page of a push; without any, everybody. */
export function audienceIn(params: URLSearchParams): Audience {
  const never = NEVER.find((one) => one === params.get('never'))
  const unionIds = [...new Set(params.getAll('union'))].filter((id) => /^[\w-]{1,40}$/.test(id)).slice(0, 200)
  return { ...everybody, unionIds, ...(never && { never }) }
}
