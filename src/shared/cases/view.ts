import type { CaseAbout } from './about'
import { CASE_LEVELS, type Case, type CaseLevel, type CaseNote, type CaseOpening, type CaseStep } from './case'
import { isKept } from './hardship'
import { type SeenPhoto, seenPhotosOf } from './photos/photo'
import { type CaseViewer, type DeskViewer, sees } from './sight'

/** What everybody sees who sees a case at all. */
type Plain = Pick<Case, 'id' | 'number' | 'kind' | 'topic' | 'at' | 'level' | 'state' | 'dueAt' | 'rev'> &
  Partial<Pick<Case, 'face' | 'inTime' | 'answeredAt' | 'unionName' | 'counselOnly'>>

/** A case as one viewer sees it; the parts that are not for them are not there. */
export interface CaseView extends Plain {
  isAnonymous: boolean
  ownerName?: string
  words?: string
  about?: CaseAbout
  name?: string
  /** Where it came from, of what nobody has said here. */
  source?: string
  against?: Case['against']
  steps: CaseStep[]
  notes?: CaseNote[]
  photos?: SeenPhoto[]
  openings?: CaseOpening[]
}

/** A line of a list. */
export type CaseRow = Omit<
  CaseView,
  'steps' | 'notes' | 'photos' | 'openings' | 'against' | 'name' | 'source' | 'about'
>

/** 只给经手的人看的一件, in a queue: that there is one and by when it is promised, and nothing before it is opened. */
export interface PrivateRow extends Pick<Case, 'id' | 'dueAt'> {
  isPrivate: true
  /** Whether it is kept for counsel, or for whoever helps in hardship. */
  kept: 'counsel' | 'hardship'
  /** For those who may open it. */
  mayOpen: boolean
}

/** 给谁看什么. The one place in which a case is cut for a viewer, by the table of who sees what. */
export function viewCase(
  found: Case,
  viewer: Exclude<CaseViewer, 'outside'>,
  ownLevel: CaseLevel = found.level
): CaseView {
  const { words, about, asker, source, against, notes } = found
  return {
    ...plainOf(found),
    steps: stepsFor(found, viewer, ownLevel),
    ...(sees(viewer, 'words') && { words, ...(about && { about }) }),
    ...(sees(viewer, 'name') && asker && { name: asker.name }),
    ...(sees(viewer, 'name') && source && { source }),
    ...(sees(viewer, 'against') && against && { against }),
    ...(sees(viewer, 'notes') && { notes }),
    ...(sees(viewer, 'openings') && isKept(found) && { openings: found.openings ?? [] }),
    ...(sees(viewer, 'photos') && found.photos && { photos: seenPhotosOf(found.photos) }),
  }
}

/** A line of the queue: of a case that is kept no word, not for those who may open it either, whose openings are written down. */
export function queueRowOf(found: Case, viewer: DeskViewer | undefined): CaseRow | PrivateRow {
  const { id, dueAt, counselOnly } = found
  if (!isKept(found)) return rowOf(found)
  return { id, dueAt, isPrivate: true, kept: counselOnly ? 'counsel' : 'hardship', mayOpen: viewer !== undefined }
}

/** Letters of the words that stand in a list. */
const IN_A_ROW = 40

/** A line of a list, for somebody who sees the words; that they go on is seen. */
export function rowOf(found: Case): CaseRow {
  const words = [...found.words]
  return { ...plainOf(found), words: words.slice(0, IN_A_ROW).join('') + (words.length > IN_A_ROW ? '…' : '') }
}

function plainOf(found: Case): Plain & Pick<CaseView, 'isAnonymous' | 'ownerName'> {
  const { id, number, kind, topic, at, level, state, dueAt, rev, owner } = found
  const { face, inTime, answeredAt, unionName, counselOnly } = found
  return {
    ...{ id, number, kind, topic, at, level, state, dueAt, rev },
    isAnonymous: found.codeHash !== undefined,
    ...(owner && { ownerName: owner.name }),
    ...(face && { face }),
    ...(inTime !== undefined && { inTime }),
    ...(answeredAt && { answeredAt }),
    ...(unionName && { unionName }),
    ...(counselOnly && { counselOnly }),
  }
}

function stepsFor({ steps }: Case, viewer: CaseViewer, ownLevel: CaseLevel): CaseStep[] {
  if (sees(viewer, 'steps')) return steps
  if (!sees(viewer, 'stepsOfOwnLevel')) return []
  return steps.filter(({ level }) => CASE_LEVELS.indexOf(level) <= CASE_LEVELS.indexOf(ownLevel))
}
