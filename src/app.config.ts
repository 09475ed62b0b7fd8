import tokens from './client/tokens.json'
import { paths } from './platform/pages/paths'

const all: string[] = Object.values(paths)
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
const pagesIn = (root: string) =>
  all.filter((path) => folderOf(path) === root).map((path) => path.slice(root.length + 1))

/** Folders of pages. WeChat loads each when one of its pages is opened; the tabs are in the first download. */
const subpackages = [...new Set(all.map(folderOf))].filter((root) => root !== 'tabs')

/** The picture of a tab. WeChat takes PNG only; a browser draws the same icon from its lighter SVG source. */
const icon = (name: string) => (process.env.TARO_ENV === 'weapp' ? `tabs/icons/${name}.png` : `motifs/tab-${name}.svg`)

const tab = (name: string, text: string) => ({
  pagePath: `tabs/${name}`,
  text,
  iconPath: icon(name),
  selectedIconPath: icon(`${name}-on`),
})

export default defineAppConfig({
  pages: pagesIn('tabs').map((page) => `tabs/${page}`),
  subPackages: subpackages.map((root) => ({ root, pages: pagesIn(root) })),
  // What WeChat calls private is handed over only after somebody has agreed to it.
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '排楼宇远近，或自助签到时比远近，不留下' } },
  lazyCodeLoading: 'requiredComponents',
  // A page opened in 朋友圈 stands below WeChat's own bar.
  ...(process.env.TARO_ENV === 'weapp' && { singlePage: { navigationBarFit: 'squeezed' as const } }),
  sitemapLocation: 'sitemap.json',
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '红墙长安',
    // Clock and battery over the paper of inner pages; the tabs have the red wall there and say so themselves.
    navigationBarTextStyle: 'black',
    backgroundColor: tokens.paper,
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: tokens['ink-3'],
    selectedColor: tokens.wall,
    backgroundColor: tokens.card,
    borderStyle: 'white',
    list: [tab('home', '首页'), tab('events', '活动'), tab('services', '服务'), tab('mine', '我的')],
  },
})
