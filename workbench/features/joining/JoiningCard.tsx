import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { dayText, momentText } from '#shared/beijingTime'
import { joiningKindName, joiningStateName, workName } from '#shared/joining/joining'
import type { JoiningRow } from '#shared/joining/view'
import { refreshToday } from '../../today'
import { Facts } from '../../ui/lists/Facts'
import { Panel } from '../../ui/Panel'
import { Notice } from '../../ui/states/Notice'
import { StateTag } from '../../ui/states/StateTag'
import { uiTexts } from '../../ui/texts'
import { PassDialog } from './PassDialog'
import { PhoneFact } from './PhoneFact'
import { passName } from './passName'
import { RefuseJoining } from './RefuseJoining'
import { joiningTexts as texts } from './texts'
import './Joinings.css'

interface Props {
  row: JoiningRow
  now: number
  onDecided: () => void
}

/** An application, with what is known of it, how it came here, and the two answers. */
export function JoiningCard({ row, now, onDecided }: Props) {
  const { kind, state, name, firmName, enterpriseId, unionName, work, word, isQuiet, isProven, mayDecide, dueAt } = row
  const [deciding, setDeciding] = useState<'pass' | 'refuse'>()
  const isOpen = state === 'chair' || state === 'station'
  const day = dayText(dueAt - 1, now)
  const decided = () => {
    refreshToday()
    onDecided()
  }
  const close = () => setDeciding(undefined)
  return (
    <Panel
      title={`${name}·${joiningKindName[kind]}`}
      aside={
        <span className="joining__aside">
          {isOpen && (
            <span className={now >= dueAt ? 'joining__late' : 'faint'}>
              {(now >= dueAt ? texts.isLate : texts.due)(day)}
            </span>
          )}
          <StateTag tone={isOpen ? 'warn' : state === 'approved' ? 'good' : 'end'}>{joiningStateName[state]}</StateTag>
          {mayDecide && (
            <>
              <Button aria-label={uiTexts.about(texts.refuse, name)} onClick={() => setDeciding('refuse')}>
                {texts.refuse}
              </Button>
              <Button
                type="primary"
                aria-label={uiTexts.about(passName(row), name)}
                onClick={() => setDeciding('pass')}
              >
                {passName(row)}
              </Button>
            </>
          )}
        </span>
      }
    >
      <div className="joining">
        <Facts
          facts={[
            [texts.phone, isOpen && <PhoneFact key="phone" row={row} />],
            [texts.firm, <FirmLine key="firm" {...{ enterpriseId, firmName }} />],
            [texts.union, unionName],
            [texts.work, workName[work]],
            [texts.word, word],
            [
              texts.keptFact,
              isOpen && row.keptUntil && row.keptUntil > now && texts.kept(momentText(row.keptUntil, now)),
            ],
          ]}
        />
        <ol className="joining__steps">
          {row.steps.map(({ deed, by, at, word: said }) => (
            <li key={`${at}-${deed}`} className="joining__step">
              <b>{[by, texts.steps[deed]].filter(Boolean).join(' ')}</b>{' '}
              <span className="faint">{momentText(at, now)}</span>
              {said && <p>{said}</p>}
            </li>
          ))}
        </ol>
        {isOpen && (
          <div className="joining__notes">
            {isQuiet && <Notice tone="warn">{kind === 'found' ? texts.quietFound : texts.quiet}</Notice>}
            {!isProven && <Notice tone="quiet">{texts.unproven}</Notice>}
            {!mayDecide && <Notice tone="quiet">{texts.notYours[state === 'chair' ? 'chair' : 'station']}</Notice>}
          </div>
        )}
      </div>
      {deciding === 'pass' && <PassDialog row={row} onClose={close} onDecided={decided} />}
      {deciding === 'refuse' && <RefuseJoining row={row} onClose={close} onDecided={decided} />}
    </Panel>
  )
}

function FirmLine({ enterpriseId, firmName }: { enterpriseId: string | undefined; firmName: string }) {
  if (!enterpriseId) return <>{`${firmName}（${texts.unlisted}）`}</>
  return (
    <Link className="link" to={`/directory/enterprise/${enterpriseId}`} title={texts.toFirm}>
      {firmName}
    </Link>
  )
}
