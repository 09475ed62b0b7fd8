import { useState } from 'react'
import * as v from 'valibot'
import { useDraft } from '#client/keeping/useDraft'
import { newKey } from '#client/newKey'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { askForMessages } from '#platform/messages/subscribe'
import type { CaseAbout } from '#shared/cases/about'
import type { CaseReceipt, UnnamedReceipt } from '#shared/cases/board'
import { AGAINST, CASE_TOPICS, type CaseKind, isRightsHelp, SAID_KINDS } from '#shared/cases/case'
import type { WhichCase } from '#shared/cases/input'
import { voiceTexts } from '../photos/photoTexts'
import { useChosen } from '../photos/useChosen'

const SAYING = {
  schema: v.object({
    kind: v.picklist(SAID_KINDS),
    topic: v.picklist(CASE_TOPICS),
    words: v.string(),
    to: v.picklist(['union', 'station']),
    against: v.optional(v.picklist(AGAINST)),
    unnamed: v.boolean(),
    /** 只给法律援助人员看. */
    counselOnly: v.optional(v.boolean()),
    key: v.string(),
  }),
  version: 1,
}

export type Saying = v.InferOutput<typeof SAYING.schema>

/** What the page was opened with. */
export type SayingBegins = Pick<Saying, 'kind'> & Partial<Pick<Saying, 'topic' | 'words'>>

const nothingSaid = (begins: SayingBegins): Saying => ({
  ...{ topic: 'others', words: '', ...begins, to: 'station', unnamed: false, key: newKey() },
})

/** What somebody is saying. It stays on the phone until the cloud has it; its key makes a repeat the same case. */
export function useSaying(begins: SayingBegins, given: CaseAbout | undefined) {
  const { draft, isRecalled, change, clear } = useDraft('case', SAYING, nothingSaid(begins), { beforeSignIn: true })
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const [receipt, setReceipt] = useState<CaseReceipt & Partial<UnnamedReceipt>>()

  const photos = useChosen()
  // It is in the address of the page, which outlives the page; the words are in the draft.
  const [about, setAbout] = useState(given)

  const edit = (part: Partial<Saying>) => {
    change(part)
    setProblem(undefined)
  }

  const send = () =>
    once(async () => {
      const { unnamed, key, ...said } = draft
      const which = about && { about: { kind: about.kind, id: about.id } }
      const input = { newKey: key, ...choicesOf(said), words: wordsWith(said.words, photos.voices), ...which }
      // Of what nobody has put a name to no message can come.
      if (!unnamed) await askForMessages(['notice'])
      const answer = unnamed ? await callApi('cases.sayUnnamed', input) : await callApi('cases.say', input)
      if (!answer.ok) return setProblem(answer.text)
      const given: CaseReceipt & Partial<UnnamedReceipt> = answer.value
      await clear()
      setReceipt(given)
      void photos.send(whichOf(given))
    })

  const dropAbout = () => {
    setAbout(undefined)
    setProblem(undefined)
  }

  return { draft, isRecalled, edit, busy, problem, send, receipt, photos, about, dropAbout }
}

/** What is written, or that it was spoken. */
function wordsWith(written: string, voices: { seconds: number }[]): string {
  const spoken = voices.reduce((sum, { seconds }) => sum + seconds, 0)
  return written.trim() === '' && spoken > 0 ? voiceTexts.onlyVoice(spoken) : written
}

/** The way back to a case that has just been said. */
export function whichOf({ id, code }: { id: string; code?: string }): WhichCase {
  return code ? { code } : { caseId: id }
}

/** Whether a kind may be about somebody; then it never begins with the own union. */
export function isAboutPeople(kind: CaseKind): boolean {
  return kind === 'complaint' || kind === 'supervision'
}

function choicesOf({ kind, topic, to, against, counselOnly }: Omit<Saying, 'unnamed' | 'key' | 'words'>) {
  const mayBeAgainst = isAboutPeople(kind)
  return {
    ...{ kind, topic, to: mayBeAgainst ? ('station' as const) : to },
    ...(mayBeAgainst && against && { against }),
    ...(counselOnly && isRightsHelp({ kind, topic }) && { counselOnly: true as const }),
  }
}
