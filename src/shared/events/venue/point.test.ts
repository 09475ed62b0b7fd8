import * as v from 'valibot'
import { mapLink } from './mapLink'
import { readPoint, VenuePointSchema } from './point'
import { shift, toWgs84 } from './wgs84'

const GATE = { lat: 39.9087, lng: 116.3975 }

test.each([
  ['39.9087, 116.3975', GATE],
  ['39.9087，116.3975', GATE],
  [' 39.9087 116.3975 ', GATE],
  // AMap's picker copies the longitude first.
  ['116.3975,39.9087', GATE],
  ['天安门', undefined],
  ['39.9087', undefined],
  ['39.9087, 116.3975, 3', undefined],
])('what is pasted from a map is read, whichever comes first: %s', (text, point) => {
  expect(readPoint(text)).toEqual(point)
})

test.each([
  [GATE, undefined],
  [{ lat: 31.23, lng: 121.47 }, '这个位置不在北京，请再从地图里复制一次'],
  [{ lat: 39.9, lng: 115.3 }, '这个位置不在北京，请再从地图里复制一次'],
  [{ lat: 41.2, lng: 116.4 }, '这个位置不在北京，请再从地图里复制一次'],
  ['天安门', '请填 纬度, 经度，例如 39.9123, 116.3812'],
])('an event is in Beijing: %j', (point, fault) => {
  expect(v.safeParse(VenuePointSchema, point).issues?.[0]?.message).toBe(fault)
})

test('the degrees of Chinese maps become those of the whole world, some hundred metres west and south in Beijing', () => {
  const { lat, lng } = toWgs84(GATE)
  const back = shift({ lat, lng })
  expect([lat + back.lat, lng + back.lng].map((degrees) => degrees.toFixed(5))).toEqual(['39.90870', '116.39750'])
  const metres = [(GATE.lat - lat) * 111_000, (GATE.lng - lng) * 85_000]
  expect(metres.map(Math.round)).toEqual([156, 530])
})

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)', 'maps://?ll=39.9087,116.3975&q=%E4%B8%9C%E9%97%A8'],
  [
    'Mozilla/5.0 (Linux; Android 15)',
    `geo:${toWgs84(GATE).lat},${toWgs84(GATE).lng}?q=${toWgs84(GATE).lat},${toWgs84(GATE).lng}(%E4%B8%9C%E9%97%A8)`,
  ],
])('a phone opens its own map app: %s', (agent, link) => {
  expect(mapLink({ venue: '东门', point: GATE }, agent)).toBe(link)
})
