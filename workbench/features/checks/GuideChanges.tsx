import { guidePartName, partText } from '#shared/guides/guideText'
import type { WaitingGuide } from '#shared/guides/view'
import { checkTexts as texts } from './texts'
import './WordCard.css'

/** What differs, before and after; of a new service all of it. */
export function GuideChanges({ guide: { text, now, changed } }: { guide: WaitingGuide }) {
  if (changed.length === 0) return <p className="word-card__text">{texts.guideSame}</p>
  return (
    <dl className="word-card__changes">
      {changed.map((part) => (
        <div key={part}>
          <dt>{guidePartName[part]}</dt>
          {now && partText(now, part) && <dd className="word-card__before">{partText(now, part)}</dd>}
          <dd>{partText(text, part) || texts.guideGone}</dd>
        </div>
      ))}
    </dl>
  )
}
