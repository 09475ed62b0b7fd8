export default function EventBoardPage() {
  return null
}
