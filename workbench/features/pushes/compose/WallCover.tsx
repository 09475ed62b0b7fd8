import type { Channel } from '#shared/news/article'

const WALL: Record<Channel, string> = { governance: '#7e1414', policy: '#2c4a63', work: '#a61b1b', member: '#25523a' }

/** The cover that the cloud draws for WeChat: a wall in the tone of the channel, with three rows of nails. */
export function WallCover({ channel }: { channel: Channel }) {
  return (
    <svg className="wall-cover" viewBox="0 0 900 383" aria-hidden="true">
      <defs>
        <pattern id="nails" width={90} height={122} y={-34} patternUnits="userSpaceOnUse">
          <circle cx={45} cy={61} r={13} fill="#e3c184" />
        </pattern>
      </defs>
      <rect width={900} height={383} fill={WALL[channel]} />
      <rect width={900} height={377} fill="url(#nails)" />
      <rect y={377} width={900} height={6} fill="#b8863b" />
    </svg>
  )
}
