/** 海报. The words of an event's poster, as everybody reads them; nothing in it is about the reader. */
export interface PosterWords {
  /** Name of the cover that the event's page shows, too. */
  cover: string
  title: string
  /** Label and text of a fact, in the order in which they stand. */
  facts: [label: string, text: string][]
  organiser: string
}

/** A picture that is ready: an address that lapses, and its size in pixels. */
export interface GivenPicture {
  url: string
  width: number
  height: number
}

/** 证书. What stands on it, from above. */
export interface CertificateWords {
  heading: string
  name: string
  unit: string
  text: string
  /** What is written larger at the end of the text: the place. */
  merit: string
  close: string
  number: string
  issuer: string
  day: string
}
