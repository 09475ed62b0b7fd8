import { isMobile, plainPhone } from './phoneNumber'

const PHONE = '19900000777'

test.each([
  '199 0000 0777',
  '199-0000-0777',
  '+8619900000777',
  '+86 199 0000 0777',
  '(+86)19900000777',
  '（+86）19900000777',
  '008619900000777',
  '0086 19900000777',
  '8619900000777',
  "'19900000777",
  '１９９０００００７７７',
  '\u202d19900000777\u202c',
])('%s is one number', (typed) => expect(plainPhone(typed)).toBe(PHONE))

test.each(['10000000000', '12345678901', '1990000077', '+85291234567', '010-66000000', '8613'])(
  '%s is no mobile',
  (typed) => expect(isMobile(plainPhone(typed))).toBe(false)
)
