import './StateTag.css'

export type StateTone = 'good' | 'warn' | 'bad' | 'mute' | 'live' | 'end'

const SIGNS: Record<StateTone, string> = {
  good: 'M1.6 5.2l2.2 2.3 4.6-5',
  warn: 'M5 1.2a3.8 3.8 0 1 0 0 7.6zM5 1.2v7.6',
  bad: 'M2 2l6 6M8 2L2 8',
  mute: 'M5 1.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
  live: 'M2.5 1.2v7.6L9 5z',
  end: 'M1.5 5h7',
}
const FILLED: StateTone[] = ['warn', 'live']

/** A state shown by sign, word and colour, never by colour alone. */
export function StateTag({ tone, children }: { tone: StateTone; children: string }) {
  return (
    <span className={`state-tag state-tag--${tone}`}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path
          d={SIGNS[tone]}
          fill={FILLED.includes(tone) ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={1.6}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {children}
    </span>
  )
}
