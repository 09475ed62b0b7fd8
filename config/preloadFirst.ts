import { createHash } from 'node:crypto'
import { buildSync } from 'esbuild'
import type { Compilation, Compiler } from 'webpack'

interface Tags {
  headTags: { tagName: string; voidTag: boolean; attributes: Record<string, string | true>; meta: object }[]
}

interface HtmlPlugin {
  constructor: {
    name: string
    getHooks?: (compilation: Compilation) => {
      alterAssetTagGroups: { tap: (name: string, change: (tags: Tags) => Tags) => void }
    }
  }
}

const NAME = 'PreloadFirst'

interface First {
  page: string
  /** A script that asks for the page’s data before the files of the app are there; it waits for no sheet. */
  script: string
}

/** Fetches the files and the data of the first page beside the app, which would ask for them only once it runs. */
export class PreloadFirst {
  constructor(private readonly first: First) {}

  apply(compiler: Compiler) {
    const html = (compiler.options.plugins as HtmlPlugin[]).find((plugin) => plugin.constructor.getHooks)
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const script = this.bundle()
      compilation.hooks.processAssets.tap(NAME, () =>
        compilation.emitAsset(script.file, new compiler.webpack.sources.RawSource(script.text))
      )
      html?.constructor.getHooks?.(compilation).alterAssetTagGroups.tap(NAME, (tags) => {
        tags.headTags.unshift(atOnce(script.file))
        tags.headTags.push(...this.filesIn(compilation).map(preload))
        return tags
      })
    })
  }

  private bundle(): { file: string; text: string } {
    const { outputFiles } = buildSync({
      ...{ entryPoints: [this.first.script], bundle: true, minify: true, write: false, target: 'es2019' },
    })
    const text = outputFiles[0]?.text ?? ''
    return { file: `js/first.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`, text }
  }

  private filesIn(compilation: Compilation): string[] {
    const early = new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()))
    const groups = compilation.chunkGroups.filter(({ origins }) =>
      origins.some(({ request }) => request?.includes(this.first.page))
    )
    return [...new Set(groups.flatMap((group) => group.getFiles()))].filter((file) => !early.has(file))
  }
}

function atOnce(file: string) {
  return {
    tagName: 'script',
    voidTag: false,
    attributes: { async: true as const, fetchpriority: 'high', src: `./${file}` },
    meta: { plugin: NAME },
  }
}

function preload(file: string) {
  const as = file.endsWith('.css') ? 'style' : 'script'
  return {
    tagName: 'link',
    voidTag: true,
    attributes: { rel: 'preload', as, href: `./${file}` },
    meta: { plugin: NAME },
  }
}
