import { dayText } from '#shared/beijingTime'
import type { GuideText } from '#shared/guides/guideText'
import { changedParts, guidePartName } from '#shared/guides/guideText'
import type { GuideBoard } from '#shared/guides/view'
import { Panel } from '../../ui/Panel'
import { say } from '../../ui/states/toasts'
import { guideTexts as texts } from './texts'

interface Props {
  guide: GuideBoard
  onTake: (text: GuideText) => void
}

/** 版本: what everybody reads now and what they read before, the latest first; each can be gone on from. */
export function GuideVersions({ guide, onTake }: Props) {
  const { version, earlier, text, changedBy, passedBy, changedAt } = guide
  const versions = version > 0 ? [{ version, text, changedBy, passedBy, changedAt }, ...earlier] : []
  const take = (one: (typeof versions)[number]) => {
    onTake(one.text)
    say({ tone: 'good', text: texts.taken(one.version) })
  }
  return (
    <Panel title={texts.versions} flush>
      {versions.length === 0 ? (
        <p className="guide-versions__none">{texts.versionsNone}</p>
      ) : (
        <ol className="guide-versions">
          {versions.map((one, index) => (
            <li key={one.version}>
              <div className="guide-versions__head">
                <b>{texts.version(one.version)}</b>
                {index === 0 && <span className="faint">{texts.now}</span>}
                <button type="button" className="link" onClick={() => take(one)}>
                  {texts.take}
                </button>
              </div>
              <p className="faint">{texts.by(one.changedBy, one.passedBy, dayText(one.changedAt, Date.now()))}</p>
              <p className="quiet">{changesText(one.text, versions[index + 1]?.text)}</p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}

function changesText(text: GuideText, before: GuideText | undefined): string {
  if (!before) return texts.first
  return texts.changed(changedParts(before, text).map((part) => guidePartName[part]))
}
