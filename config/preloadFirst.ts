import type { Compilation, Compiler } from 'webpack'

interface Tags {
  headTags: { tagName: string; voidTag: boolean; attributes: Record<string, string>; meta: object }[]
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

/** Fetches the files of the first page beside those of the app, which would ask for them only once it runs. */
export class PreloadFirst {
  constructor(private readonly page: string) {}

  apply(compiler: Compiler) {
    const html = (compiler.options.plugins as HtmlPlugin[]).find((plugin) => plugin.constructor.getHooks)
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      html?.constructor.getHooks?.(compilation).alterAssetTagGroups.tap(NAME, (tags) => {
        tags.headTags.push(...this.filesIn(compilation).map(preload))
        return tags
      })
    })
  }

  private filesIn(compilation: Compilation): string[] {
    const early = new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()))
    const groups = compilation.chunkGroups.filter(({ origins }) =>
      origins.some(({ request }) => request?.includes(this.page))
    )
    return [...new Set(groups.flatMap((group) => group.getFiles()))].filter((file) => !early.has(file))
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
