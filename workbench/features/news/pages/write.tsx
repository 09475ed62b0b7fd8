export default function WriteArticlePage() {
  return null
}
