import Button from 'antd/es/button'
import { useState } from 'react'
import type { PostsChoice } from '#shared/register/posts'
import type { RegisterCheck } from '#shared/register/sheets/registerImport'
import { type RegisterSheet, registerKinds } from '#shared/register/sheets/registerKinds'
import { PlannedRows } from '../../../sheets/PlannedRows'
import { SeenSheetPart } from '../../../sheets/SeenSheetPart'
import type { ReadingChoice, SheetStep } from '../../../sheets/sheetStep'
import { sheetTexts } from '../../../sheets/sheetTexts'
import { WrongRows } from '../../../sheets/WrongRows'
import { NumberCard } from '../../../ui/lists/NumberCard'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { postsTexts } from '../card/cardTexts'
import { PostsQuestion } from '../posts/PostsDialog'
import { sheetsTexts as texts } from './sheetsTexts'
import { UnknownGround } from './UnknownGround'
import { UnknownUnions } from './UnknownUnions'

interface Props {
  of: RegisterSheet
  step: Extract<SheetStep<RegisterCheck>, { kind: 'checked' }>
  onChoose: (choice: ReadingChoice) => void
  onRun: (total: number, posts: PostsChoice | undefined) => void
  onAgain: () => void
}

const KINDS = ['added', 'changed', 'unchanged', 'wrong'] as const

/** The second step of an import of the register: how the sheet was read, and every change that it would make. */
export function RegisterCheckResult({ of, step, onChoose, onRun, onAgain }: Props) {
  const { check, choice, busy, name, fault } = step
  const { counts, rows, unknown, unknownGrids, unknownBuildings, posts } = check
  const [ofPosts, setOfPosts] = useState<PostsChoice>()
  const isUndecided = posts.length > 0 && !ofPosts
  const total = counts.added + counts.changed
  const beside = texts.beside[of]
  const isRead = check.missing.length === 0
  return (
    <div className="sheet-step">
      <p>{sheetTexts.checked(name)}</p>
      {fault && <Notice tone="bad">{fault}</Notice>}
      <SeenSheetPart seen={check} kind={registerKinds[of]} choice={choice} busy={busy} onChoose={onChoose} />
      {isRead && (
        <div className="numbers">
          {KINDS.map((kind) => (
            <NumberCard
              key={kind}
              label={texts[kind]}
              number={counts[kind]}
              unit={sheetTexts.lines}
              line={texts[`${kind}Line`]}
            />
          ))}
        </div>
      )}
      {counts.repeated > 0 && <Notice>{texts.repeated(counts.repeated)}</Notice>}
      {isRead && total === 0 && <Notice>{nothingText(counts)}</Notice>}
      {posts.length > 0 && (
        <Panel title={postsTexts.sheetTitle}>
          <p>{postsTexts.sheetIntro}</p>
          <PostsQuestion posts={posts} value={ofPosts} onChoose={setOfPosts} />
        </Panel>
      )}
      <div className="sheet-deeds">
        {total > 0 && (
          <Button type="primary" disabled={busy || isUndecided} onClick={() => onRun(total, ofPosts)}>
            {isUndecided ? postsTexts.first : sheetTexts.run(total)}
          </Button>
        )}
        <Button onClick={onAgain}>{sheetTexts.again}</Button>
      </div>
      {unknown.length > 0 && <UnknownUnions unions={unknown} onMade={() => onChoose(choice)} />}
      {unknownGrids.length + unknownBuildings.length > 0 && (
        <UnknownGround grids={unknownGrids} buildings={unknownBuildings} onMade={() => onChoose(choice)} />
      )}
      <WrongRows check={check} {...(beside && { beside })} />
      {rows.length > 0 && <PlannedRows title={sheetTexts.plannedTitle(rows.length)} rows={rows} beside={beside} />}
    </div>
  )
}

function nothingText({ unchanged, repeated, wrong }: RegisterCheck['counts']): string {
  if (unchanged + repeated > 0) return texts.nothing
  return wrong > 0 ? texts.nothingGood : texts.nothingThere
}
