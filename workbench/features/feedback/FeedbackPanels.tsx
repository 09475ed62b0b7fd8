import { FACES, faceName } from '#shared/feedback/face'
import type { FeedbackSum } from '#shared/feedback/sumUp'
import { Meter } from '../../ui/lists/Meter'
import { NumberCard } from '../../ui/lists/NumberCard'
import { Panel } from '../../ui/Panel'
import { EmptyState } from '../../ui/states/EmptyState'
import { StateTag } from '../../ui/states/StateTag'
import { feedbackTexts as texts, toneOf } from './texts'
import './FeedbackPanels.css'

/** How many came and judged, the faces, and the words below the face that stands with them. */
export function FeedbackPanels({ eventId, sum: { came, answered, shown } }: { eventId: string; sum: FeedbackSum }) {
  return (
    <>
      <ul className="numbers">
        <li>
          <NumberCard
            to={`/checkin/${eventId}`}
            label={texts.came}
            number={came}
            unit={texts.people}
            line={texts.cameLine}
          />
        </li>
        <li>
          <NumberCard label={texts.answered} number={answered} unit={texts.people} line={texts.share(answered, came)} />
        </li>
      </ul>
      {shown ? (
        <div className="feedback-panels">
          <Panel title={texts.faces}>
            <dl className="feedback-faces">
              {FACES.map((face) => (
                <div key={face}>
                  <dt>{faceName[face]}</dt>
                  <dd>
                    <Meter part={shown.faces[face]} whole={answered} width="100%" />
                  </dd>
                  <dd>
                    <b>{shown.faces[face]}</b> {texts.people}，{texts.shareOf(shown.faces[face], answered)}
                  </dd>
                </div>
              ))}
            </dl>
          </Panel>
          <Panel title={texts.said(shown.words.length)}>
            {shown.words.length === 0 ? (
              <p className="quiet">{texts.noWords}</p>
            ) : (
              <ul className="feedback-words">
                {shown.words.map(({ face, words }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
                  <li key={index}>
                    <StateTag tone={toneOf[face]}>{faceName[face]}</StateTag>
                    <p>{words}</p>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        </div>
      ) : (
        <EmptyState motif="empty-person" title={texts.few} text={texts.fewText} />
      )}
      <p className="faint">{texts.note}</p>
    </>
  )
}
