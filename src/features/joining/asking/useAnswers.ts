import * as v from 'valibot'
import { useDraft } from '#client/keeping/useDraft'
import { newKey } from '#client/newKey'
import { WORKS } from '#shared/joining/joining'

const Named = v.object({ id: v.string(), name: v.string() })

const ANSWERS = {
  schema: v.object({
    where: v.optional(v.picklist(['firm', 'unlisted', 'free', 'outside'])),
    firm: v.optional(Named),
    firmName: v.string(),
    hasUnion: v.optional(v.picklist(['yes', 'no', 'unknown'])),
    /** Community that was chosen, or the union whose code was scanned; empty where the station shall say. */
    unionId: v.optional(v.string()),
    work: v.optional(v.picklist(WORKS)),
    name: v.string(),
    phone: v.string(),
    isQuiet: v.boolean(),
    word: v.string(),
    key: v.string(),
  }),
  version: 1,
}

export type JoinAnswers = v.InferOutput<typeof ANSWERS.schema>

const nothingSaid = (): JoinAnswers => ({
  ...{ firmName: '', name: '', phone: '', isQuiet: true, word: '', key: newKey() },
})

/** What was answered so far: on the phone alone, until somebody sends it. */
export function useAnswers() {
  return useDraft('joining', ANSWERS, nothingSaid(), { beforeSignIn: true })
}

export type JoinBook = ReturnType<typeof useAnswers>

/** The next question that nobody has answered. */
export function openQuestion({ where, hasUnion, work }: JoinAnswers): 'where' | 'union' | 'work' | undefined {
  if (!where) return 'where'
  if (where === 'outside') return undefined
  if (where === 'unlisted' && !hasUnion) return 'union'
  return work ? undefined : 'work'
}
