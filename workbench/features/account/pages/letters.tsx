import { usePages } from '#client/asking/usePages'
import { LETTER_STATES } from '#shared/account/letter'
import { Chips } from '../../../ui/fields/Chips'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Toolbar } from '../../../ui/Toolbar'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { useWhileSeen } from '../../../useWhileSeen'
import { LetterCard } from '../letters/LetterCard'
import { letterTexts as texts } from '../letters/letterTexts'

const EVERY_MS = 30_000

/** 关注者来信. What followers wrote and no keyword knew; new ones come up by themselves. */
export default function LettersPage() {
  const [state, choose] = useSearchValue('state', LETTER_STATES, 'waiting')
  const list = usePages('account.letters', { state })
  useWhileSeen(list.load.kind === 'ready', list.reload, EVERY_MS)
  useTitle(texts.title)

  return (
    <>
      <PageHead title={texts.title} sub={texts.why} />
      <Toolbar>
        <Chips
          label={texts.filter}
          value={state}
          options={LETTER_STATES.map((key) => ({ key, label: texts.states[key] }))}
          onChoose={choose}
        />
      </Toolbar>
      <Pages
        list={list}
        rows={6}
        empty={
          <EmptyState
            motif="empty-inbox"
            title={state === 'waiting' ? texts.emptyTitle : texts.emptyOther}
            text={texts.emptyText}
          />
        }
      >
        {(items) => (
          <ul className="said-cards">
            {items.map((letter) => (
              <li key={letter.id}>
                <LetterCard letter={letter} onSettled={list.reload} />
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </>
  )
}
