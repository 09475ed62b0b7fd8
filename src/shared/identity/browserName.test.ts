import { browserName } from './browserName'

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36'

describe('a browser is named as people know it', () => {
  test.each([
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Edg/150.0.0.0`, 'Windows 上的 Edge'],
    [`Mozilla/5.0 (X11; Linux x86_64) ${CHROME}`, 'Linux 上的 Chrome'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1.15', 'Mac 上的 Safari'],
    [`Mozilla/5.0 (Linux; Android 14) ${CHROME} MicroMessenger/8.0`, '安卓 上的 微信'],
    ['<script>x()</script>', '认不出的浏览器'],
    [undefined, '认不出的浏览器'],
  ])('%s', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name)
  })
})
