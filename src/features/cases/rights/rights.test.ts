import { RIGHTS, rightsOf } from './rights'

describe.each(RIGHTS)('help about: %s', (key) => {
  const { ask, options, rule, collect } = rightsOf[key]

  test('is one question with few answers, each with what to do', () => {
    expect(ask.length).toBeLessThanOrEqual(12)
    expect(options.length).toBeGreaterThanOrEqual(2)
    expect(options.length).toBeLessThanOrEqual(3)
    for (const { label, says } of options) expect([label.length <= 8, says.endsWith('。')]).toEqual([true, true])
    expect(collect.length).toBeGreaterThan(1)
  })

  test('names the article of a law for every limit and right', () => {
    for (const { says, law } of [...options, rule])
      if (!says.includes('110')) expect(law).toMatch(/(法|条例|规定)第.+条/)
  })
})

test('a limit of a year is told wherever a claim runs out', () => {
  for (const key of ['wages', 'contract', 'injury', 'rest', 'dismissal', 'women'] as const)
    expect(JSON.stringify(rightsOf[key])).toContain('一年')
})
