import { Link } from 'react-router-dom'
import { privateCaseTexts } from '#client/cases/privateCaseTexts'
import { dayText } from '#shared/beijingTime'
import { aboutText, type CaseAbout } from '#shared/cases/about'
import type { CaseBoard } from '#shared/cases/board'
import { againstName, caseKind, caseLevelName, caseTopicName } from '#shared/cases/case'
import { Facts } from '../../ui/lists/Facts'
import { Panel } from '../../ui/Panel'
import { caseTexts as texts } from './texts'

/** What one should know beside a case, and what the same person has said before. */
export function CaseFacts({ board: { view, earlier }, now }: { board: CaseBoard; now: number }) {
  const { isAnonymous, name, source, about, unionName, kind, topic, against, level, ownerName, counselOnly } = view
  const kept = counselOnly ? 'counsel' : kind === 'hardship' ? 'hardship' : undefined
  return (
    <>
      <Panel title={texts.facts}>
        <Facts
          facts={[
            [texts.who, isAnonymous ? texts.unnamedWho : (name ?? source ?? texts.hidden)],
            [texts.about, about && <AboutLine key="about" about={about} />],
            [texts.union, unionName],
            [texts.kind, caseKind[kind].name],
            [texts.topic, caseTopicName[topic]],
            [texts.kept, kept && `${privateCaseTexts[kept].title}，${privateCaseTexts.logged}`],
            [texts.against, against && againstName[against]],
            [texts.level, ownerName ? `${caseLevelName[level]}，${ownerName}` : caseLevelName[level]],
          ]}
        />
      </Panel>
      {earlier.length > 0 && (
        <Panel title={`${texts.earlier} ${earlier.length}`} flush className="case-card__inside">
          <ul>
            {earlier.map(({ id, words, number, at }) => (
              <li key={id}>
                <Link className="cases__row" to={`/cases/${id}`}>
                  <b title={words}>{words}</b>
                  <span className="cases__about">{`${number}·${dayText(at, now)}`}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

const PAGES = new Map([
  ['event', '/events'],
  ['union', '/directory/union'],
  ['guide', '/guides'],
])

function AboutLine({ about }: { about: CaseAbout }) {
  const page = PAGES.get(about.kind)
  return page ? <Link to={`${page}/${about.id}`}>{aboutText(about)}</Link> : <span>{aboutText(about)}</span>
}
