import * as v from 'valibot'
import { draftBook } from './draftBook'
import { keptViews } from './keptViews'
import { forgetOwner, forgetUnowned, NOBODY, ownerOf, ownKey } from './owner'
import { aStoragePlace } from './testing/aStoragePlace'

const shape = { schema: v.object({ name: v.string() }), version: 1 }

/** One browser, and what the holders of two sessions keep in it. */
function aBrowser() {
  const { place, kept } = aStoragePlace()
  const views = keptViews({ place, version: 'a' })
  const shelf = { place, makeRoom: views.dropOldest, sayNoRoom: () => undefined }
  return {
    place,
    kept,
    by: (token: string | undefined, { beforeSignIn = false } = {}) => ({
      seen: views.of<string>(ownKey(ownerOf(token), 'my-union')),
      form: draftBook({
        ...{ shelf, key: ownKey(ownerOf(token), 'bind'), shape, empty: { name: '' } },
        before: beforeSignIn && token ? ownKey(NOBODY, 'bind') : undefined,
      }),
    }),
  }
}

const [li, wang] = ['p-Li.secret-of-li', 'p-Wang.secret-of-wang']

async function typedAndSeen({ seen, form }: ReturnType<ReturnType<typeof aBrowser>['by']>, words: string) {
  form.change({ name: words })
  await form.settled()
  await seen.write(words)
}

describe('two people at one browser', () => {
  test('neither sees what the other has typed or looked at', async () => {
    const browser = aBrowser()
    await typedAndSeen(browser.by(li), '花生过敏')

    expect(await browser.by(wang).form.recall()).toEqual({ name: '' })
    expect(await browser.by(wang).seen.read()).toBeUndefined()
    expect(await browser.by(undefined).form.recall()).toEqual({ name: '' })
    expect(await browser.by('p-Li.another-session').form.recall()).toEqual({ name: '花生过敏' })
  })

  test('signing out takes along what was one’s own, and nothing of the other', async () => {
    const browser = aBrowser()
    await typedAndSeen(browser.by(li), '花生过敏')
    await typedAndSeen(browser.by(wang), '不吃辣')
    await forgetOwner(browser.place, ownerOf(li))

    expect(JSON.stringify([...browser.kept])).not.toContain('花生过敏')
    expect(await browser.by(wang).form.recall()).toEqual({ name: '不吃辣' })
    expect(await browser.by(wang).seen.read()).toBe('不吃辣')
  })

  test('what was begun before signing in goes on with whoever signs in first, and with nobody else', async () => {
    const browser = aBrowser()
    await typedAndSeen(browser.by(undefined), '朔风面馆')

    expect(await browser.by(li, { beforeSignIn: true }).form.recall()).toEqual({ name: '朔风面馆' })
    expect(await browser.by(wang, { beforeSignIn: true }).form.recall()).toEqual({ name: '' })
    expect(await browser.by(li).form.recall()).toEqual({ name: '朔风面馆' })
  })

  test('what an earlier version kept without a name goes, and nothing else', async () => {
    const browser = aBrowser()
    await typedAndSeen(browser.by(li), '不吃辣')
    for (const key of ['bind', 'announce', 'answers:cup', 'comment:a', 'view:my-union', 'large-type', 'read:a'])
      await browser.place.put(key, 'old')
    await forgetUnowned(browser.place)

    expect([...browser.kept.keys()].sort()).toEqual(
      ['large-type', 'p-Li/bind', 'read:a', 'view:p-Li/my-union', 'views'].sort()
    )
  })
})
