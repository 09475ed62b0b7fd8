import * as v from 'valibot'
import { QuestionsSchema } from '#shared/events/form/question'
import questions from '../events/questions.json'
import { drawMedals } from './drawMedals'
import { seedMedals } from './seedMedals'

test('each picture of the form is drawn under the name by which the form knows it, and WeChat has let it through', async () => {
  const drawn = new Map<string, Buffer>()
  await drawMedals(async (path, bytes) => {
    drawn.set(`cloud://local.files/${path}`, bytes)
    return path
  })
  const form = v.parse(QuestionsSchema, questions.shirt)
  const asked = form.flatMap(({ pictures = [] }) => pictures)
  expect([...drawn.keys()]).toEqual(asked)
  expect(asked).toHaveLength(3)
  const { files, mediaChecks } = seedMedals('officer-1', 0)
  expect(files.map(({ fileId }) => fileId)).toEqual(asked)
  expect(mediaChecks.map(({ suggest }) => suggest)).toEqual(['pass', 'pass', 'pass'])
  for (const bytes of drawn.values()) expect(bytes.subarray(1, 4).toString()).toBe('PNG')
})
