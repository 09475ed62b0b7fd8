import { files, importsOf, importsOfValues, isTest, reachedFrom, read } from './imports'

const FEATURE = /^(src\/features|workbench\/features|cloudfunctions)\/[^/]+\//

/** Allowed imports: the first pattern that fits a file says what it may import. A test may import everything. */
const rules: [file: RegExp, may: RegExp[]][] = [
  [/^src\/shared\/competitions\/matching\//, [/^edmonds-blossom-fixed$/]],
  [/^src\/shared\//, [/^src\/shared\//, /^(valibot|dayjs.*)$/]],
  [/^src\/ui\//, [/^src\/ui\//, /^src\/motifs\//, /^(react|@tarojs\/components)$/]],
  [/^src\/client\//, [/^src\/(client|shared)\//, /^(react|valibot)$/]],
  [/^src\/platform\//, [/^src\/(platform|client|shared)\//, /^[@a-z]/]],
  [
    /^src\/features\/([^/]+)\//,
    [
      /^src\/(ui|platform|client|shared|motifs)\//,
      /^src\/features\/[^/]+\/feature$/,
      /^(react|@tarojs\/components|@tarojs\/taro|valibot)$/,
    ],
  ],
  [/^src\/(tabs\/|app)/, [/^src\//, /^(react|@tarojs\/(components|taro))$/]],
  [
    /^cloudfunctions\/server\//,
    [
      /^cloudfunctions\/server\//,
      /^src\/shared\//,
      /^(node:.*|valibot|@cloudbase\/database|tcb-admin-node|lossless-json|fast-xml-parser|fflate|write-excel-file\/node)$/,
    ],
  ],
  [
    /^cloudfunctions\/drawing\//,
    [/^cloudfunctions\//, /^src\/shared\//, /^src\/client\/tokens\.json$/, /^(node:.*|uqr|@resvg\/resvg-wasm)$/],
  ],
  [/^cloudfunctions\/(api|jobs|wechat)\//, [/^cloudfunctions\//, /^src\/shared\//, /^node:/]],
  [/^cloudfunctions\/[^/]+$/, [/^cloudfunctions\//, /^@cloudbase\/database$/]],
  [/^cloudfunctions\/testing\//, [/^(cloudfunctions|localcloud|src\/shared)\//]],
  [
    /^cloudfunctions\/([^/]+)\//,
    [
      /^cloudfunctions\/(server\/|[^/]+\/feature$)/,
      /^src\/shared\//,
      /^(node:.*|valibot|sanitize-html|image-size|pinyin-pro)$/,
    ],
  ],
  [/^workbench\//, [/^workbench\//, /^src\/(client|shared|motifs)\//, /^[@a-z]/]],
  [/^localcloud\//, [/^localcloud\//, /^[@a-z]/]],
  [/^standin\//, [/^(standin|localcloud)\//, /^[@a-z]/]],
]

describe('the house', () => {
  test('nobody imports from a room that is not theirs', () => {
    const wrong = files.filter((file) => !isTest(file)).flatMap((file) => trespasses(file))
    expect(wrong).toEqual([])
  })

  test('only the server room imports the SDK, only the platform calls Taro', () => {
    const product = files.filter((file) => /^(src|cloudfunctions)\//.test(file) && !isTest(file))
    const sdk = product.filter(
      (file) => importsOf(file).includes('tcb-admin-node') && !file.startsWith('cloudfunctions/server/')
    )
    const taro = product.filter((file) => /\bTaro\.\w+\(/.test(read(file)) && !file.startsWith('src/platform/'))
    expect({ sdk, taro }).toEqual({ sdk: [], taro: [] })
  })

  test('what WeChat may lack or refuse is asked in one way', () => {
    const refusable =
      /Taro\.(scanCode|choose\w+|compressImage|set?ClipboardData|getClipboardData|requestSubscribeMessage|openDocument|downloadFile|previewImage|getLocation|vibrate\w+|getWeRunData|addPhoneCalendar|makePhoneCall|getWindowInfo|getAppBaseInfo|getMenuButton\w+)\b/
    const asking = files.filter((file) => file.startsWith('src/') && !isTest(file) && refusable.test(read(file)))
    expect(asking.filter((file) => !importsOf(file).includes('src/platform/askWechat'))).toEqual([])
    expect(asking.length).toBeGreaterThan(5)
  })

  test('the phone never pulls the matching', () => {
    const phone = files.filter((file) => /^src\/(app|tabs|features|ui|platform|client)/.test(file) && !isTest(file))
    expect([...reachedFrom(phone)].filter((file) => /competitions\/matching\//.test(file))).toEqual([])
    expect([...reachedFrom(['src/shared/competitions/swiss/pairRound.ts'])]).toContain('edmonds-blossom-fixed')
  })

  test('files are small and named for what they are', () => {
    const lines = files.map((file) => [file, read(file).split('\n').length] as const)
    expect(lines.filter(([, count]) => count > 251)).toEqual([])
    expect(files.filter((file) => /\/(utils?|helpers?|common|misc|constants|types)(\.tsx?|\/)/.test(file))).toEqual([])
    const sorted = lines.map(([, count]) => count).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(51)
  })

  test('phone and desk know the contracts as types alone, and carry no sentence that an answer brings', () => {
    const clients = files.filter(
      (file) => /^(src\/(app|tabs|features|ui|platform|client)|workbench)/.test(file) && !isTest(file)
    )
    const reached = [...reachedFrom(clients, importsOfValues)]
    expect(
      reached.filter((file) => /^src\/shared\/(contracts?|[^/]+\/contract|refusalText)(\.ts)?$/.test(file))
    ).toEqual([])
    expect([...reachedFrom(['cloudfunctions/api/index.ts'], importsOfValues)]).toContain('src/shared/contracts.ts')
  })

  test('what lists the features stays a list', () => {
    const lists = [
      ...['src/shared/api.ts', 'src/shared/contracts.ts', 'src/shared/reason.ts', 'src/shared/refusalText.ts'],
      ...['cloudfunctions/features.ts', 'cloudfunctions/schema.ts', 'cloudfunctions/api/index.ts'],
      ...['cloudfunctions/jobs/index.ts', 'cloudfunctions/server/store.ts', 'cloudfunctions/server/action.ts'],
    ]
    expect(lists.filter((file) => read(file).split('\n').length > 81)).toEqual([])
  })

  test('no feature of more than 500 lines is without a test', () => {
    const features = new Set(files.flatMap((file) => file.match(FEATURE)?.[0] ?? []))
    const untested = [...features].filter((feature) => {
      const own = files.filter((file) => file.startsWith(feature))
      return linesOf(own) > 500 && !own.some((file) => /\.test\.tsx?$/.test(file))
    })
    expect(untested).toEqual([])
    expect(features.size).toBeGreaterThan(20)
  })

  test('the phone’s styles use no selector that WeChat’s compiler lacks', () => {
    const lacking = /\*|(^|[\s>+~,]):(?!:|root\b)|\([^)]*,/
    const sheets = files.filter((file) => /^src\/.+\.scss$/.test(file))
    const wrong = sheets.flatMap((file) =>
      selectorsOf(read(file))
        .filter((selector) => lacking.test(selector))
        .map((selector) => `${file}: ${selector}`)
    )
    expect(wrong).toEqual([])
    expect(selectorsOf('.a { .b > *, &:is(.c, .d) { x: calc(1px * 2) } } /* * { */ > :not(.e) {}')).toEqual([
      '.a',
      '.b > *, &:is(.c, .d)',
      '> :not(.e)',
    ])
  })

  test('no file names a path of somebody’s machine', () => {
    expect(files.filter((file) => /["'`]\/(work|tmp|root|home)\//.test(read(file)))).toEqual([])
  })
})

/** Number of lines of code; tests and styles do not count. */
function linesOf(own: string[]): number {
  const code = own.filter((file) => /\.tsx?$/.test(file) && !isTest(file))
  return code.reduce((sum, file) => sum + read(file).split('\n').length, 0)
}

function trespasses(file: string): string[] {
  const rule = rules.find(([pattern]) => pattern.test(file))
  if (!rule) return []
  const [pattern, may] = rule
  const own = file.match(pattern)?.[0] ?? ''
  return importsOf(file)
    .filter((target) => !target.startsWith(own) && !may.some((allowed) => allowed.test(target)))
    .map((target) => `${file} → ${target}`)
}

/** Selectors of a style sheet: the text before a brace, without comments and rules of Sass. */
function selectorsOf(sheet: string): string[] {
  const plain = sheet.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|#\{[^}]*\}/gm, '')
  const heads = [...plain.matchAll(/([^{};]+)\{/g)].map(([, head]) => (head ?? '').trim())
  return heads.filter((head) => !head.startsWith('@'))
}
