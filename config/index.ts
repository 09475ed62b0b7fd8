import { resolve } from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type Chain from 'webpack-chain'
import { contractDigest } from './contractDigest'
import { PreloadFirst } from './preloadFirst'
import { sassTokens } from './sassTokens'
import { sourceVersion } from './sourceVersion'
import { svgDataUri } from './svgDataUri'

const isH5 = process.env.TARO_ENV === 'h5'

/**
 * Constants of the build. `API_BASE` serves a mini-program without cloud functions; the cloud itself is chosen by its
 * environment id.
 */
const constants = {
  API_BASE: JSON.stringify(process.env.API_BASE ?? ''),
  CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? ''),
  SOURCE: JSON.stringify(sourceVersion(resolve(__dirname, '..'), ['src', 'config', 'package-lock.json'])),
  CONTRACT: JSON.stringify(contractDigest(resolve(__dirname, '../src/shared'))),
}

/** Sizes stay real px: people choose the size of type, not the width of their phone. */
const postcss = { pxtransform: { enable: false, config: {} } }

const DRAWING = /\.svg$/
const COVER = /cover-[\w-]+\.svg$/

function inlineDrawings(chain: Chain) {
  chain.module.rule('image').exclude.add(DRAWING)
  chain.module.rule('drawing').test(DRAWING).set('type', 'asset/inline').set('generator', { dataUrl: svgDataUri })
}

/** Makes covers files of their own, fetched when they are shown; addresses are seen from the style sheets' folder. */
function fetchCovers(chain: Chain) {
  const generator = { filename: 'static/[name].[contenthash:8][ext]', publicPath: '../' }
  chain.module.rule('drawing').exclude.add(COVER)
  chain.module.rule('cover').test(COVER).set('type', 'asset/resource').set('generator', generator)
}

/** Leaves out a sheet for components that we do not use, most of it a font; Taro brings it into the first screen. */
function leaveOutComponentStyles(chain: Chain) {
  const nothing = resolve(__dirname, '../scripts/noStyles.json')
  chain.resolve.alias.set('@tarojs/components/dist/taro-components/taro-components.css$', nothing)
}

/** What is done, how, and what follows a lost answer; not what waits, which every page may show. */
const DEEDS = /[\\/](platform[\\/]deeds|client[\\/]deeds[\\/](?!waitingDeeds))/

/** Puts vendor code into shared files; left alone, Taro copies it into every page. */
function shareVendors(chain: Chain) {
  chain.optimization.splitChunks({
    chunks: 'all',
    minSize: 20_000,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      // Only pages with a form check what is typed; the first screen has none.
      schemas: { name: 'schemas', test: /[\\/]node_modules[\\/]valibot[\\/]/, priority: 20, reuseExistingChunk: true },
      // Comes with the pages that do something.
      deeds: { name: 'deeds', test: DEEDS, priority: 20, reuseExistingChunk: true },
      // Drawn on the few pages that show a code.
      codes: { name: 'codes', test: /[\\/]node_modules[\\/]uqr[\\/]/, priority: 20, reuseExistingChunk: true },
      // Loaded where a card is shown or a door is run.
      seals: { name: 'seals', test: /[\\/]node_modules[\\/]@noble[\\/]/, priority: 20, reuseExistingChunk: true },
      // Loaded where a code is scanned.
      camera: { name: 'camera', test: /[\\/]node_modules[\\/]qr[\\/]/, priority: 20, reuseExistingChunk: true },
      vendors: {
        name: 'vendors',
        test: /[\\/]node_modules[\\/]/,
        minChunks: 2,
        priority: 10,
        reuseExistingChunk: true,
      },
    },
  })
}

/** What browsers get is squeezed twice; every browser that opens it knows ES2019 (babel.config.js). */
const squeezed = { enable: true, config: { ecma: 2019, compress: { ecma: 2019, passes: 2 }, output: { ecma: 2019 } } }

export default defineConfig<'webpack5'>({
  projectName: 'hongqiang-changan',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: isH5 ? 'dist/h5' : 'dist/miniprogram',
  plugins: [resolve(__dirname, 'speakViews.ts')],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  defineConstants: constants,
  sass: { data: sassTokens() },
  ...(isH5 && { terser: squeezed }),
  copy: {
    patterns: isH5 ? [] : [{ from: 'src/sitemap.json', to: 'dist/miniprogram/sitemap.json' }],
    options: {},
  },
  mini: { postcss, miniCssExtractPluginOption: { ignoreOrder: true }, webpackChain: inlineDrawings },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    postcss,
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain(chain) {
      inlineDrawings(chain)
      fetchCovers(chain)
      leaveOutComponentStyles(chain)
      shareVendors(chain)
      chain
        .plugin('preloadFirst')
        .use(PreloadFirst, [{ page: 'tabs/home', script: resolve(__dirname, '../src/platform/line/firstScript.ts') }])
    },
  },
})
