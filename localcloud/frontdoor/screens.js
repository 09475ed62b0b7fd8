const phone = document.querySelector('#phone')
const desk = document.querySelector('#desk')
const follower = document.querySelector('#follower')

/** Shows a person on all three screens. The token goes in the hash, which is sent to no server and to no log. */
export function showScreens({ followerOpenId }, tokens) {
  load(phone, `/m/?frame=phone#token=${encodeURIComponent(tokens.phone)}`)
  load(desk, `/workbench/#token=${encodeURIComponent(tokens.desk)}`)
  load(follower, `/follower/?embedded=1&openid=${encodeURIComponent(followerOpenId)}`)
  link('#open-phone', `/m/?frame=own#token=${encodeURIComponent(tokens.phone)}`)
  link('#open-desk', `/workbench/#token=${encodeURIComponent(tokens.desk)}`)
  link('#open-follower', `/follower/?openid=${encodeURIComponent(followerOpenId)}`)
}

/** Opens the page of a tapped message on the phone beside the follower's WeChat. */
export function openPhoneAt(path) {
  phone.contentWindow.postMessage({ type: 'open-path', path }, location.origin)
}

/** Loads an address in a frame. A new hash alone would not load the page again, so the frame is emptied first. */
function load(frame, address) {
  frame.contentWindow.location.replace('about:blank')
  setTimeout(() => frame.contentWindow.location.replace(new URL(address, location.href)), 30)
}

function link(id, address) {
  document.querySelector(id).href = address
}
