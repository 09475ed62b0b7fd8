/** WeChat takes PNG only; a browser draws the same icon from its lighter source. */
const icon = (name: string) => (process.env.TARO_ENV === 'weapp' ? `tabs/icons/${name}.png` : `motifs/tab-${name}.svg`)

const tab = (name: string, text: string) => ({
  pagePath: `tabs/${name}`,
  text,
  iconPath: icon(name),
  selectedIconPath: icon(`${name}-on`),
})

export default defineAppConfig({
  pages: ['tabs/home', 'tabs/events', 'tabs/services', 'tabs/mine'],
  subPackages: [
    { root: 'features/news/pages', pages: ['article', 'channel', 'search', 'favourites'] },
    { root: 'features/events/pages', pages: ['detail', 'register', 'mine'] },
    { root: 'features/membership/pages', pages: ['bind'] },
    { root: 'features/directory/pages', pages: ['search', 'union'] },
    { root: 'features/messages/pages', pages: ['inbox', 'settings'] },
    { root: 'features/officer/pages', pages: ['today', 'review', 'push', 'announce', 'receipts'] },
    { root: 'features/identity/pages', pages: ['invitation', 'desk', 'devices'] },
  ],
  lazyCodeLoading: 'requiredComponents',
  sitemapLocation: 'sitemap.json',
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '红墙长安',
    backgroundColor: '#F8F5F0',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#756B63',
    selectedColor: '#A61B1B',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [tab('home', '首页'), tab('events', '活动'), tab('services', '服务'), tab('mine', '我的')],
  },
})
