import { groupName } from '#shared/competitions/stages/stageNames'
import type { GroupSeen, StagesView } from '#shared/competitions/stages/view'
import { Panel } from '../../../ui/Panel'
import type { NamesByNo } from './namesOf'
import { stageTexts as texts } from './stageTexts'

interface Props {
  view: StagesView
  names: NamesByNo
  opened: number | undefined
  onOpen: (group: number) => void
}

/** All groups in one look: who leads, who goes on, and where a tie was resolved. */
export function GroupsPanel({ view: { groups }, names, opened, onOpen }: Props) {
  return (
    <Panel title={texts.groupsTitle(groups.length)}>
      <div className="stage-groups">
        {groups.map((group, at) => (
          <button
            key={groupName(at)}
            type="button"
            className="stage-group"
            aria-pressed={opened === at}
            onClick={() => onOpen(at)}
          >
            <span className="stage-group__head">
              <b>{groupName(at)}</b>
              {tiedIn(group) > 2 && <span className="chip">{texts.tied(tiedIn(group))}</span>}
              <span className="quiet">
                {group.finished === group.total ? texts.groupDone : texts.groupOf(group.finished, group.total)}
              </span>
            </span>
            {group.rows.map(({ no, place, won, lost, matchPoints, goesOn }) => (
              <span key={no} className={goesOn ? 'stage-group__row stage-group__row--on' : 'stage-group__row'}>
                <span className="stage-group__place">{place}</span>
                <span className="stage-group__name">{names(no)?.name}</span>
                <span className="quiet">
                  {won}-{lost}
                </span>
                <b>{matchPoints}</b>
              </span>
            ))}
          </button>
        ))}
      </div>
    </Panel>
  )
}

function tiedIn({ ties }: GroupSeen): number {
  return ties[0]?.nos.length ?? 0
}
