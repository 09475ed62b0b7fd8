import paths from './icons.json'

export type DeskIconName = keyof typeof paths

/** A line icon in the colour of the words beside it. */
export function Icon({ name, size = 18 }: { name: DeskIconName; size?: number }) {
  return <Line path={paths[name]} size={size} />
}

/** An icon of a feature's own, drawn as the others are. */
export function Line({ path, size }: { path: string; size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
