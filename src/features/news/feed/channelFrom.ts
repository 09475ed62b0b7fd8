import { CHANNELS, type Channel } from '#shared/news/article'

/** The channel of an address; a wrong one leads to the news of our work. */
export function channelFrom(text: string | undefined): Channel {
  return CHANNELS.find((channel) => channel === text) ?? 'work'
}
