import { HOME } from './homePath'

/** Paths of the pages that others point at. They go into messages, cards and codes and are never renamed. */
export const paths = {
  home: HOME,
  events: 'tabs/events',
  services: 'tabs/services',
  mine: 'tabs/mine',
  lost: 'tabs/lost',
  article: 'features/news/pages/article',
  channel: 'features/news/pages/channel',
  favourites: 'features/news/pages/favourites',
  find: 'features/search/pages/find',
  event: 'features/events/pages/detail',
  register: 'features/events/pages/register',
  poster: 'features/events/pages/poster',
  answers: 'features/events/pages/answers',
  team: 'features/events/pages/team',
  myEvents: 'features/events/pages/mine',
  competition: 'features/competitions/pages/competition',
  myCompetition: 'features/competitions/pages/mine',
  teamMatch: 'features/competitions/pages/teamMatch',
  family: 'features/family/pages/family',
  memberCard: 'features/checkin/pages/card',
  selfCheckIn: 'features/checkin/pages/self',
  footprint: 'features/checkin/pages/footprint',
  feedback: 'features/feedback/pages/give',
  photoWall: 'features/photos/pages/wall',
  certificate: 'features/certificates/pages/certificate',
  checkCertificate: 'features/certificates/pages/check',
  say: 'features/cases/pages/say',
  myCases: 'features/cases/pages/mine',
  case: 'features/cases/pages/case',
  caseScore: 'features/cases/pages/score',
  caseCode: 'features/cases/pages/code',
  brands: 'features/brands/pages/list',
  brand: 'features/brands/pages/brand',
  season: 'features/brands/pages/season',
  rights: 'features/cases/pages/rights',
  needs: 'features/needs/pages/mine',
  hardship: 'features/cases/pages/hardship',
  guides: 'features/guides/pages/list',
  guide: 'features/guides/pages/guide',
  questions: 'features/questions/pages/list',
  question: 'features/questions/pages/question',
  join: 'features/joining/pages/join',
  joining: 'features/joining/pages/mine',
  changeMembership: 'features/joining/pages/change',
  bind: 'features/membership/pages/bind',
  search: 'features/directory/pages/search',
  union: 'features/directory/pages/union',
  buildings: 'features/directory/pages/buildings',
  building: 'features/directory/pages/building',
  honours: 'features/directory/pages/honours',
  inbox: 'features/messages/pages/inbox',
  messageSettings: 'features/messages/pages/settings',
  officerToday: 'features/officer/pages/today',
  officerReview: 'features/officer/pages/review',
  officerEvent: 'features/officer/pages/event',
  officerPush: 'features/officer/pages/push',
  receipts: 'features/officer/pages/receipts',
  ownUnion: 'features/officer/pages/union',
  enrol: 'features/officer/pages/enrol',
  enrolPaste: 'features/officer/pages/paste',
  announce: 'features/officer/pages/announce',
  officerDoor: 'features/officer/pages/door',
  officerJudge: 'features/officer/pages/judge',
  officerTeamMatch: 'features/officer/pages/teamMatch',
  officerRoll: 'features/officer/pages/roll',
  officerCases: 'features/officer/pages/cases',
  officerCase: 'features/officer/pages/case',
  officerJoinings: 'features/officer/pages/joinings',
  officerComments: 'features/officer/pages/comments',
  officerBindings: 'features/officer/pages/bindings',
  invitation: 'features/identity/pages/invitation',
  deskSignIn: 'features/identity/pages/desk',
  devices: 'features/identity/pages/devices',
  statement: 'features/privacy/pages/statement',
  account: 'features/privacy/pages/account',
  looks: 'features/privacy/pages/looks',
  own: 'features/privacy/pages/own',
} as const

/** Pages that stood elsewhere once; what was sent with their address still leads on. */
const moved = new Map<string, string>([['features/news/pages/search', withQuery(paths.find, { show: 'news' })]])

/** Where a page is to be found today that had this address, with what was asked there. */
export function movedTo(path: string): string | undefined {
  const page = moved.get(pageOf(path))
  const [, query] = path.split('?')
  return page && query ? `${page}&${query}` : page
}

const tabs: string[] = [paths.home, paths.events, paths.services, paths.mine]

export function isTab(path: string): boolean {
  return tabs.includes(pageOf(path))
}

/** Whether a path is one of our pages. A message may name any path; no other is opened. */
export function isOurs(path: string): boolean {
  return Object.values(paths).some((known) => known === pageOf(path))
}

export function withQuery(path: string, query: Record<string, string | undefined>): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]
  )
  return pairs.length ? `${path}?${pairs.join('&')}` : path
}

function pageOf(path: string): string {
  return path.replace(/^\//, '').replace(/\?.*$/, '')
}
