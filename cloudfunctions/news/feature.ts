import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { newsContract } from '#shared/news/contract'
import { quoted } from '#shared/quoted'
import { waysOf } from '../review/feature'
import { allowComments } from './allowComments'
import { listWays, setWay } from './channelWays'
import { approveArticle } from './checking/approveArticle'
import { articleReview } from './checking/articleReview'
import { dropProposal } from './checking/dropProposal'
import { letOutChecked } from './checking/letOutChecked'
import { sendBackArticle } from './checking/sendBackArticle'
import { submitArticle } from './checking/submitArticle'
import { warnOfLateVerdicts } from './checking/warnOfLateVerdicts'
import { collections } from './collections'
import { expireArticle } from './expireArticle'
import { expireDeed } from './expireDeed'
import { manageNews } from './manageNews'
import { nameArticles } from './nameArticles'
import { openArticle } from './openArticle'
import { pinArticle } from './pinArticle'
import { publishArticle } from './publishArticle'
import { publishDeed } from './publishDeed'
import { countReader } from './reading/countReader'
import { keepFavourite } from './reading/keepFavourite'
import { leaveFavourites } from './reading/leaveFavourites'
import { listEdits } from './reading/listEdits'
import { listFavourites } from './reading/listFavourites'
import { listNews } from './reading/listNews'
import { ownFavourites } from './reading/ownFavourites'
import { readArticle } from './reading/readArticle'
import { readReaders } from './reading/readReaders'
import { searchNews } from './reading/searchNews'
import { scheduleArticle } from './scheduleArticle'
import { withdrawArticle } from './withdrawArticle'
import { discardArticle, restoreArticle } from './writing/discardArticle'
import { duplicateArticle } from './writing/duplicateArticle'
import { forgetDiscarded } from './writing/forgetDiscarded'
import { listVersions } from './writing/listVersions'
import { openVersion } from './writing/openVersion'
import { writeArticle } from './writing/writeArticle'

declare module '#server/agenda' {
  interface AgendaNames {
    /** Publishes or takes out one article at the time that it names. */
    'news.publishDue': true
    'news.expireDue': true
    /** Lets out articles that wait for WeChat to look at their pictures. */
    'news.letOut': true
    'news.lateVerdicts': true
    'news.forget': true
  }
}

export { findWays } from './channelWays'
export { findByTitle } from './reading/findByTitle'
export { picturesOf, withAddresses } from './reading/picturesOf'
export { findInTexts } from './reading/searchNews'
export { beginArticle } from './writing/beginArticle'

export const news: Feature = {
  actions: open(newsContract, {
    'news.list': listNews,
    'news.read': readArticle,
    'news.manage': manageNews,
    'news.open': openArticle,
    'news.write': writeArticle,
    'news.discard': discardArticle,
    'news.restore': restoreArticle,
    'news.duplicate': duplicateArticle,
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
    'news.edits': listEdits,
    'news.search': searchNews,
    'news.favourite': keepFavourite,
    'news.favourites': listFavourites,
    'news.countReader': countReader,
    'news.readers': readReaders,
    'news.allowComments': allowComments,
    'news.ways': listWays,
    'news.setWay': setWay,
  }),
  collections,
  tasks: [articleReview.tasks],
  reviews: [
    waysOf('article', articleReview, ({ id, title }) => ({
      about: `${quoted(title)}`,
      path: `features/officer/pages/review?id=${id}`,
    })),
  ],
  caseSubjects: {
    article: async ({ articles }, id) => {
      const found = await articles.find(id)
      if (found?.state !== 'published' && found?.state !== 'expired') return undefined
      return { name: found.title, ...(found.authorId && { officerId: found.authorId }) }
    },
  },
  leaver: leaveFavourites,
  own: ownFavourites,
  agenda: {
    'news.publishDue': publishDeed,
    'news.expireDue': expireDeed,
    'news.letOut': { run: letOutChecked, every: 3_600_000, after: ['files.askWechat', 'callbacks.apply'] },
    'news.lateVerdicts': { run: warnOfLateVerdicts, every: 3_600_000, after: ['callbacks.apply'] },
    'news.forget': forgetEveryNight(forgetDiscarded),
  },
  names: nameArticles,
  namesThen: nameArticles,
}
