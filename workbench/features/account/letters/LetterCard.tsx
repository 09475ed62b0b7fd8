import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useNow } from '#client/useNow'
import type { LetterRow } from '#shared/account/letter'
import { momentText } from '#shared/beijingTime'
import { textUpTo } from '#shared/text'
import { refreshToday } from '../../../today'
import { ReplyForm } from '../../../ui/fields/ReplyForm'
import { Panel } from '../../../ui/Panel'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { BeginCase } from './BeginCase'
import { leftText } from './leftText'
import { letterTexts as texts } from './letterTexts'
import '../../../ui/lists/SaidCard.css'

const AnswerSchema = textUpTo(300)

/** A follower's letter, how long it can be answered, and the two things to do with it. */
export function LetterCard({ letter, onSettled }: { letter: LetterRow; onSettled: () => void }) {
  const { id, text, at, state, name, answer, aside, begun, answerUntil } = letter
  const now = useNow()
  const { busy, run } = useDeed()
  const [isAnswering, setAnswering] = useState(false)
  const [isBeginning, setBeginning] = useState(false)
  const who = name ?? texts.somebody
  const said = `${who} ${momentText(at, now)} ${text}`
  const isInChat = now < answerUntil
  const canAnswer = state === 'waiting' && (isInChat || name !== undefined)
  const settle = (sentence: string) => {
    say({ tone: 'good', text: sentence })
    refreshToday()
    onSettled()
  }
  const send = async (words: string) => {
    const told = await run('account.answerLetter', { letterId: id, text: words })
    if (told?.ok) settle(told.value.remark ?? texts.sent)
  }
  const lay = async (toAside: boolean) => {
    const told = await run('account.layAside', { letterId: id, aside: toAside })
    if (told?.ok) settle(toAside ? texts.laidAside : texts.takenUp)
  }

  return (
    <Panel>
      <div className="said-card__who">
        <b>{who}</b>
        <span className="faint">{momentText(at, now)}</span>
        {state === 'waiting' && (
          <span className={isInChat ? 'quiet' : 'said-card__late'}>
            {leftText(answerUntil, now, name !== undefined)}
          </span>
        )}
      </div>
      <p className="said-card__text">{text}</p>
      {answer && (
        <div className="said-card__answer">
          <span className="faint">{texts.answeredBy(answer.by, momentText(answer.at, now))}</span>
          <p>{answer.text}</p>
          {answer.remark && <p className="quiet">{answer.remark}</p>}
        </div>
      )}
      {begun && (
        <p>
          <span className="faint">{texts.begunBy(begun.by, momentText(begun.at, now))}</span>
          <Link className="link" to={`/cases/${begun.caseId}`}>
            {begun.number}
          </Link>
        </p>
      )}
      {state === 'waiting' && !name && <p className="faint">{texts.unknown}</p>}
      {aside && <p className="faint">{texts.asideBy(aside.by, momentText(aside.at, now))}</p>}
      {isAnswering && (
        <ReplyForm
          label={texts.replyLabel}
          hint={isInChat ? texts.replyHint : texts.replyInInbox}
          schema={AnswerSchema}
          max={300}
          act={texts.send}
          busy={busy}
          onSend={send}
          onClose={() => setAnswering(false)}
        />
      )}
      <div className="said-card__deeds">
        {canAnswer && !isAnswering && (
          <Button type="primary" aria-label={uiTexts.about(texts.reply, said)} onClick={() => setAnswering(true)}>
            {texts.reply}
          </Button>
        )}
        {!begun && name && !isAnswering && (
          <Button aria-label={uiTexts.about(texts.begin, said)} onClick={() => setBeginning(true)}>
            {texts.begin}
          </Button>
        )}
        {(state === 'waiting' || state === 'aside') && (
          <Button
            disabled={busy}
            aria-label={uiTexts.about(state === 'aside' ? texts.takeUp : texts.aside, said)}
            onClick={() => lay(state === 'waiting')}
          >
            {state === 'aside' ? texts.takeUp : texts.aside}
          </Button>
        )}
      </div>
      {isBeginning && <BeginCase letter={letter} who={who} onBegun={settle} onClose={() => setBeginning(false)} />}
    </Panel>
  )
}
