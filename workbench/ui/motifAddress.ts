const addresses = import.meta.glob('../../src/motifs/{cover,event,empty}-*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

export type MotifName = `${'cover' | 'event' | 'empty'}-${string}`

/** Address of the picture with that name; undefined when it has not been drawn. */
export function motifAddress(name: MotifName): string | undefined {
  return addresses[`../../src/motifs/${name}.svg`]
}
