/** In the browser's build: WeChat's question about privacy does not exist there, and its sheet would weigh on the first screen. */
export function PrivacySheet() {
  return null
}
