import { aStoragePlace } from '#client/keeping/testing/aStoragePlace'
import { forgetDoorLists } from './forgetDoorLists'

test('the lists of one person go, and neither what they tapped nor the lists of anybody else', async () => {
  const { place, kept } = aStoragePlace()
  const stays = ['officer-1/waits:checkin.admit:cup', 'officer-2/doorlist:cup', 'officer-1/draft:doorlist:']
  for (const key of ['officer-1/doorlist:cup', 'officer-1/doorlist:walk', ...stays]) await place.put(key, {})
  await forgetDoorLists(place, 'officer-1')
  expect([...kept.keys()].sort()).toEqual([...stays].sort())
})

test('a phone that has only ever one owner, as in WeChat, names none', async () => {
  const { place, kept } = aStoragePlace()
  for (const key of ['doorlist:cup', 'waits:checkin.admit:cup']) await place.put(key, {})
  await forgetDoorLists(place, undefined)
  expect([...kept.keys()]).toEqual(['waits:checkin.admit:cup'])
})
