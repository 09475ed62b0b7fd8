/** The pages of the phone with something on them, of a member and of an officer. */
export const PAGES = [
  'tabs/home',
  'tabs/events',
  'tabs/services',
  'tabs/mine',
  'features/events/pages/detail?id=event-chess',
  'features/events/pages/register?id=event-chess',
  'features/events/pages/mine',
  'features/news/pages/article?id=news-04',
  'features/news/pages/channel?channel=policy',
  'features/directory/pages/search',
  'features/directory/pages/union?id=union-i01',
  'features/directory/pages/honours',
  'features/directory/pages/buildings',
  'features/directory/pages/building?id=building-001',
  'features/messages/pages/inbox',
  'features/messages/pages/settings',
  'features/news/pages/search',
  'features/news/pages/favourites',
  'features/identity/pages/invitation',
  'features/identity/pages/devices',
  'features/privacy/pages/statement',
  'features/privacy/pages/statement?ask=membership.bind',
  'features/privacy/pages/account',
  'features/privacy/pages/looks',
]

export const OFFICER_PAGES = [
  'features/officer/pages/today',
  'features/officer/pages/announce',
  'features/officer/pages/push?id=push-news-59-1',
  'features/identity/pages/desk',
]
