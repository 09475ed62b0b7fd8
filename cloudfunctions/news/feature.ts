import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { newsContract } from '#shared/news/contract'
import { allowComments } from './allowComments'
import { approveArticle } from './approveArticle'
import { articleReview } from './articleReview'
import { collections } from './collections'
import { countReader } from './countReader'
import { dropProposal } from './dropProposal'
import { expireArticle } from './expireArticle'
import { keepFavourite } from './keepFavourite'
import { keepFeed } from './keepFeed'
import { letOutChecked } from './letOutChecked'
import { listFavourites } from './listFavourites'
import { listNews } from './listNews'
import { listVersions } from './listVersions'
import { manageNews } from './manageNews'
import { openArticle } from './openArticle'
import { openVersion } from './openVersion'
import { pinArticle } from './pinArticle'
import { publishArticle } from './publishArticle'
import { readArticle } from './readArticle'
import { readReaders } from './readReaders'
import { scheduleArticle } from './scheduleArticle'
import { searchNews } from './searchNews'
import { sendBackArticle } from './sendBackArticle'
import { submitArticle } from './submitArticle'
import { warnOfLateVerdicts } from './warnOfLateVerdicts'
import { withdrawArticle } from './withdrawArticle'
import { writeArticle } from './writeArticle'

export { picturesOf, withAddresses } from './picturesOf'

export const news: Feature = {
  actions: open(newsContract, {
    'news.list': listNews,
    'news.read': readArticle,
    'news.manage': manageNews,
    'news.open': openArticle,
    'news.write': writeArticle,
    'news.publish': publishArticle,
    'news.submit': submitArticle,
    'news.approve': approveArticle,
    'news.sendBack': sendBackArticle,
    'news.dropProposal': dropProposal,
    'news.schedule': scheduleArticle,
    'news.expire': expireArticle,
    'news.versions': listVersions,
    'news.version': openVersion,
    'news.withdraw': withdrawArticle,
    'news.pin': pinArticle,
    'news.search': searchNews,
    'news.favourite': keepFavourite,
    'news.favourites': listFavourites,
    'news.countReader': countReader,
    'news.readers': readReaders,
    'news.allowComments': allowComments,
  }),
  collections,
  tasks: [articleReview.tasks],
  jobs: {
    callbacks: [({ store, clock }) => letOutChecked(store, clock())],
    repair: [({ store, clock }) => keepFeed(store, clock()), ({ store, clock }) => warnOfLateVerdicts(store, clock())],
  },
  names: async (store, ids) => (await store.articles.listByIds(ids)).map(({ id, title }) => ({ id, name: title })),
}
