import { useState } from 'react'
import { wordShelf } from '../../../drafts/keptWords'
import { useDeskMe } from '../../../useDeskMe'
import { say } from '../../states/toasts'
import { uiTexts } from '../../texts'
import { asUsual, type ListChoice, ListChoiceSchema } from './listChoice'

/** What this person has chosen for this list, kept on this computer. */
export function useListChoice(list: 'members' | 'unions' | 'enterprises' | 'events' | 'log' | 'articles' | 'pushes') {
  const me = useDeskMe()
  const [shelf] = useState(() =>
    wordShelf(window.localStorage, `desk:${me.id}:list:${list}`, { schema: ListChoiceSchema, version: 1 })
  )
  const [choice, setChoice] = useState(() => shelf.read()?.words ?? asUsual)
  const change = (next: ListChoice) => {
    setChoice(next)
    if (!shelf.keep({ words: next, at: Date.now() })) say({ tone: 'bad', text: uiTexts.choiceNotKept })
  }
  return { choice, change }
}
