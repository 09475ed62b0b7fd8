import type { Store } from '#server/store'

/** 存好的人群随工会走: audiences saved under a name reach the people of a merged union in their new home. */
export async function moveAudiences({ audiences }: Store, { from, to }: { from: string; to: string }): Promise<void> {
  const saved = await audiences.listAll({ where: { 'audience.unionIds': from } })
  for (const { id, savedAt, audience } of saved) {
    const unionIds = [...new Set(audience.unionIds.map((unionId) => (unionId === from ? to : unionId)))]
    // Saved anew meanwhile by an officer: that one was chosen from the unions of now.
    await audiences.change({ _id: id, savedAt }, { 'audience.unionIds': unionIds })
  }
}
