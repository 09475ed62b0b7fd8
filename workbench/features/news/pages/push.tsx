export default function PushPage() {
  return null
}
