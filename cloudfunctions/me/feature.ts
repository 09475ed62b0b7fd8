import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { meContract } from '#shared/me/contract'
import { getMe } from './getMe'

/** 我. What phone and desk know of the person who is signed in, put together from several rooms. */
export const me: Feature = { actions: open(meContract, { 'me.get': getMe }) }
