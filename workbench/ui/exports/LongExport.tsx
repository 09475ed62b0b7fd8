import { useEffect } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { Meter } from '../lists/Meter'
import { Loaded } from '../states/Loaded'
import { Notice } from '../states/Notice'
import { DownloadButton } from './DownloadButton'
import { exportTexts as texts } from './exportTexts'

const EVERY_MS = 1500

/** A roster that is written part by part: how far it is, then its parts to be fetched. */
export function LongExport({ exportId }: { exportId: string }) {
  const { load, reload } = useAsk('membership.exported', { exportId })
  const isWriting = load.kind === 'loading' || (load.kind === 'ready' && load.value.state === 'writing')

  useEffect(() => {
    if (!isWriting) return
    const timer = setInterval(reload, EVERY_MS)
    return () => clearInterval(timer)
  }, [isWriting, reload])

  return (
    <Loaded load={load} onRetry={reload} rows={2}>
      {({ state, written, rows, files }) => {
        if (state === 'ended') return <Notice tone="bad">{texts.ended}</Notice>
        if (state === 'writing')
          return (
            <div role="status">
              <Meter part={written} whole={rows} width="100%" />
              <p>{texts.writing(written, rows)}</p>
              <p className="quiet">{texts.writingText}</p>
            </div>
          )
        if (files.length === 0) return <Notice tone="warn">{texts.gone}</Notice>
        return (
          <>
            <Notice tone="good">
              {texts.readyParts(files.length, written)}
              {texts.readyText}
            </Notice>
            {files.map((file, index) => (
              <p key={file.name}>
                <DownloadButton file={file} label={texts.part(index + 1, file.rows)} />
              </p>
            ))}
          </>
        )
      }}
    </Loaded>
  )
}
