import { forgetOwner, ownerOf } from '#client/keeping/owner'
import { startOverAt } from '../pages/navigate'
import { paths } from '../pages/paths'
import { storage } from '../storage'
import { session } from './session'

/** 退出登录. What the person has typed and seen goes along; no page of theirs stays behind the next one. */
export async function signOut(): Promise<void> {
  await forgetOwner(storage, ownerOf(session.get()))
  session.end()
  startOverAt(paths.mine)
}
