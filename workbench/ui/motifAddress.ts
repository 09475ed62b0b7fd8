const addresses = import.meta.glob('../../src/motifs/{cover,event,empty}-*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

export type MotifName = `${'cover' | 'event' | 'empty'}-${string}`

/** Where the picture of that name lies; nothing when it has not been drawn. */
export function motifAddress(name: MotifName): string | undefined {
  return addresses[`../../src/motifs/${name}.svg`]
}
