import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { SeasonBoard } from '../SeasonBoard'
import { SeasonForm } from '../SeasonForm'
import { seasonTexts as texts } from '../seasonTexts'

/** One season: what became of its events, and its words below. */
export default function SeasonPage() {
  const { seasonId } = useParams()
  const { load, reload } = useAsk('seasons.read', { seasonId: seasonId ?? '' }, { when: seasonId !== undefined })
  useTitle(texts.title)

  return (
    <>
      <PageHead
        title={seasonId && load.kind === 'ready' ? load.value.title : texts.newOne}
        back={{ to: '/brands', label: texts.back }}
      />
      {seasonId ? (
        <Loaded load={load} onRetry={reload} rows={8} page={{ to: '/brands', label: texts.back }}>
          {(season) => (
            <div className="brands-page">
              <SeasonBoard season={season} onChanged={reload} />
              <SeasonForm key={season.rev} season={season} />
            </div>
          )}
        </Loaded>
      ) : (
        <SeasonForm season={undefined} />
      )}
    </>
  )
}
