import Button from 'antd/es/button'
import { momentText } from '#shared/beijingTime'
import type { CommentAnswer } from '#shared/comments/comment'
import { uiTexts } from '../../ui/texts'
import { commentTexts as texts } from './texts'

interface Props {
  answer: CommentAnswer
  /** What was said, for whoever hears the buttons. */
  said: string
  busy: boolean
  onChange: () => void
  onTakeBack: () => void
}

/** What the station has said to a comment, as readers see it, and the ways to say it otherwise. */
export function StationAnswer({ answer, said, busy, onChange, onTakeBack }: Props) {
  return (
    <div className="said-card__answer">
      <span className="faint">{texts.answeredBy(answer.by, momentText(answer.at, Date.now()))}</span>
      <p>{answer.text}</p>
      <Button size="small" aria-label={uiTexts.about(texts.changeAnswer, said)} onClick={onChange}>
        {texts.changeAnswer}
      </Button>
      <Button size="small" disabled={busy} aria-label={uiTexts.about(texts.takeBack, said)} onClick={onTakeBack}>
        {texts.takeBack}
      </Button>
    </div>
  )
}
