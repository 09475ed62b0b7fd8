import { Link } from 'react-router-dom'
import { type Position, positionName } from '#shared/membership/member'
import type { CommitteeRow } from '#shared/register/view'
import { CardPart } from '../../../ui/SideCard'
import { cardTexts as texts } from './cardTexts'

const AUDIT: readonly Position[] = ['audit']
const OTHERS: readonly Position[] = ['groupLeader', 'delegate', 'finance']

/** As many as stand in the card; the others are on the list of members. */
const SHOWN = 16

/** 两委和岗位: who holds which post, as the roster says. */
export function CommitteePart({ committee }: { committee: CommitteeRow[] }) {
  const isIn = (posts: readonly Position[]) => (row: CommitteeRow) => row.posts.some((post) => posts.includes(post))
  const others = committee.filter((row) => row.posts.every((post) => OTHERS.includes(post)))
  const audit = committee.filter(isIn(AUDIT))
  const union = committee.filter((row) => !others.includes(row) && !audit.includes(row))
  const groups = [
    { title: texts.unionCommittee, rows: union },
    { title: texts.auditCommittee, rows: audit },
    { title: texts.otherPosts, rows: others },
  ]
  return (
    <CardPart title={texts.committee}>
      {committee.length === 0 && <p className="faint">{texts.noCommittee}</p>}
      {groups.map(({ title, rows }) => rows.length > 0 && <Group key={title} title={title} rows={rows} />)}
    </CardPart>
  )
}

function Group({ title, rows }: { title: string; rows: CommitteeRow[] }) {
  return (
    <>
      <p className="faint">{title}</p>
      <ul>
        {rows.slice(0, SHOWN).map(({ memberId, name, posts, enterpriseName }) => (
          <li key={memberId}>
            <Link className="link" to={`/members/${memberId}`}>
              {name}
            </Link>{' '}
            {posts.map((post) => positionName[post]).join('、')} <span className="faint">{enterpriseName}</span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className="faint">{texts.further(rows.length - SHOWN)}</p>}
    </>
  )
}
