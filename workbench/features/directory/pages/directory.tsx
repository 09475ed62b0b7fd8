export default function DirectoryPage() {
  return null
}
